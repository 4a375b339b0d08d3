import type { Direction } from "../rules/effect-rules.js";

/** Where in a request or response a schema stands. */
export interface Context {
  readonly direction: Direction;
  /** In words: `request body`, `query parameter $top`. */
  readonly place: string;
  /** The way from there: `user.userId`, `items[].name`. */
  readonly path: string;
  /** Inside of something that takes no part in this direction. */
  readonly isDormant: boolean;
}

/** The name of the thing in words: `request body user.userId`. */
export function subjectOf({ place, path }: Context): string {
  return path === "" ? place : `${place} ${path}`;
}

export function inProperty(context: Context, name: string, isDormant = context.isDormant): Context {
  return { ...context, isDormant, path: context.path === "" ? name : `${context.path}.${name}` };
}

export function inItems(context: Context): Context {
  return { ...context, path: `${context.path}[]` };
}
