import type { SurfaceChange } from "../surface-change.js";
import type { Direction } from "./direction.js";
import type { Directions } from "./directions.js";
import type { Place } from "./place.js";
import type { SurfaceIndex } from "./surface-index.js";

/** Two surfaces that are compared, and how types in them are. */
export interface Comparison {
  readonly old: SurfaceIndex;
  readonly now: SurfaceIndex;
  /** Who makes the values of the types that programs know: those of the older surface. */
  readonly directions: Directions;
  /** What changed between two types in normal text. */
  types(place: Place, before: string, after: string, direction: Direction): readonly SurfaceChange[];
}
