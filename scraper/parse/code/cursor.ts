import type { CodeText } from "./code-text.js";

/** A position in code that moves forward over what it recognises. */
export class Cursor {
  at = 0;
  readonly code: CodeText;
  readonly end: number;
  private readonly found = new Map<RegExp, { from: number; match: RegExpExecArray | undefined }>();

  constructor(code: CodeText, from = 0) {
    this.code = code;
    this.at = from;
    this.end = code.text.length;
  }

  /** Moves over the pattern (sticky: it must stand right here) and returns its match. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    const found = this.look(pattern);
    if (found) this.at += found[0].length;
    return found;
  }

  /** What stands right here, without moving. */
  look(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.code.text) ?? undefined;
  }

  /**
   * The next place at or after here where the pattern (global) matches. A place once found is remembered, so
   * that damaged code is not searched to its end again and again.
   */
  find(pattern: RegExp): RegExpExecArray | undefined {
    const known = this.found.get(pattern);
    if (known && known.from <= this.at && this.at <= (known.match?.index ?? this.end)) return known.match;
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.code.text) ?? undefined;
    this.found.set(pattern, { from: this.at, match });
    return match;
  }

  get done(): boolean {
    return this.at >= this.end;
  }
}
