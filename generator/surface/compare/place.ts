import { type SurfaceRuleId, surfaceRules } from "../rules/surface-rules.js";
import { bumps, type SurfaceChange } from "../surface-change.js";
import type { Direction } from "./direction.js";

/** What is being compared. */
export interface Place {
  readonly entry: string;
  readonly name: string;
  readonly member?: string;
  /** How code gets there: `RoleInput.name`, `createRole()`. */
  readonly path: string;
  /** In words, with code marks: `` `RoleInput.name` ``, `` what `createRole()` returns ``. */
  readonly words: string;
}

/** The texts before and after, as code. */
export interface Texts {
  readonly before?: string;
  readonly after?: string;
}

/**
 * A change by a rule of the table.
 *
 * @param message a sentence without its full stop, which may begin with a small letter
 */
export function changeOf(
  rule: SurfaceRuleId,
  { entry, name, member }: Pick<Place, "entry" | "name" | "member">,
  message: string,
  { before, after }: Texts = {},
): SurfaceChange {
  return {
    rule,
    bump: surfaceRules[rule].bump,
    entry,
    name,
    ...(member !== undefined && { member }),
    message: `${message.slice(0, 1).toUpperCase()}${message.slice(1)}`,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

/**
 * Of the rules for what programs make and for what the SDK makes the one that holds; of both the stricter.
 */
export function ruleFor<Rule extends SurfaceRuleId>(
  { input, output }: Direction,
  forInput: Rule,
  forOutput: Rule,
): Rule {
  if (input !== output) return input ? forInput : forOutput;
  const steps = [forInput, forOutput].map((rule) => bumps.indexOf(surfaceRules[rule].bump));
  return (steps[0] ?? 0) <= (steps[1] ?? 0) ? forInput : forOutput;
}

/** Code in a sentence, shortened where it would be most of it. */
export function code(text: string): string {
  const short = text.length > 120 ? `${text.slice(0, 119)}…` : text;
  return short.includes("`") ? `\`\` ${short} \`\`` : `\`${short}\``;
}
