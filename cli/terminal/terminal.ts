import type { Paint } from "./colours.js";

/** A line that says what is being done now. */
export interface Progress {
  /** Replaces the line. */
  update(text: string): void;
  /** Ends it with a line that stays. */
  done(text: string): void;
  /** Ends it with a line that says that it went wrong. */
  failed(text: string): void;
}

/** Where a command talks: results go to stdout, everything else to stderr. */
export interface Terminal {
  /** Prints a result, for a person or a program that reads stdout. */
  result(text: string): void;
  /** Says something to the person in front of the terminal. */
  say(text: string): void;
  progress(text: string): Progress;
  /** How wide the terminal is that shows results; absent where no person sees them. */
  readonly resultColumns?: number;
  /** Colours for `result`. */
  readonly paintResult: Paint;
  /** Colours for `say`. */
  readonly paint: Paint;
}
