/** Where in a value something is: property names and array positions, outermost first. */
export type Path = readonly (string | number)[];

/** One rule that a value breaks. */
export interface Violation {
  readonly path: Path;
  /** The rule's name as the schema has it: `required`, `minimum`, `format`, … */
  readonly keyword: string;
  /** What the rule asks for, in words; never repeats the value. */
  readonly message: string;
  /** What the rule allows: the bound, the pattern, the list. */
  readonly expected?: unknown;
  /** What was found. May be personal data, so it stays out of messages and of serialised errors. */
  readonly received?: unknown;
}

/** Lists every rule that `value` breaks; empty when it is fine. */
export type Validate = (value: unknown) => readonly Violation[];
