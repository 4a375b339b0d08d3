/** How a condition was joined, or that it is one test, which nothing can break apart. */
type Joint = "and" | "or" | "test";

/** A condition of `$filter`. Its text is what is sent. */
export class Condition {
  readonly #text: string;
  readonly #joint: Joint | undefined;

  /** @param joint what it is made of; a text of which that is not known gets brackets where it is joined */
  constructor(text: string, joint?: Joint) {
    this.#text = text;
    this.#joint = joint;
  }

  /** Both hold. */
  and(other: Condition): Condition {
    return this.#join("and", other);
  }

  /** At least one of both holds. */
  or(other: Condition): Condition {
    return this.#join("or", other);
  }

  /** The condition as `$filter` takes it. */
  toString(): string {
    return this.#text;
  }

  #join(joint: Joint, other: Condition): Condition {
    // Callers without a type checker leave it out, or hand in text.
    if (!(other instanceof Condition)) throw new TypeError(`${joint} joins a condition with another one.`);
    return new Condition(`${this.#within(joint)} ${joint} ${other.#within(joint)}`, joint);
  }

  /** Brackets keep together what was joined in another way. */
  #within(joint: Joint): string {
    return this.#joint === "test" || this.#joint === joint ? this.#text : `(${this.#text})`;
  }
}
