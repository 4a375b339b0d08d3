/** The datatypes of the pages, spelled as there. */
export const dataTypes = [
  "Integer",
  "Long",
  "Decimal",
  "Boolean",
  "String",
  "Date",
  "Datetime",
  "Time",
] as const;
export type DataType = (typeof dataTypes)[number];

/** Bounds and defaults stay text until the document is built, so that no digit is lost. */
export interface Constraints {
  readonly minimum?: string;
  readonly maximum?: string;
  readonly default?: string;
  readonly pattern?: string;
}

/** Constraints as a page prints them. */
export interface PrintedConstraints extends Constraints {
  /** Their order on the page, where it is not the usual one: minimum, maximum, pattern, default. */
  readonly constraintOrder?: readonly (keyof Constraints)[];
}

/** What the pages call the values of a field with domain values, in a request and in an answer. */
export type DomainValueWord = "applicable" | "possible";

/** What a value may be. */
export interface ValueFacts extends PrintedConstraints {
  /** `true`, or the address of the page that lists the values. */
  readonly domainValues?: true | string;
  /** The page's word for them: those that a request may name, or that an answer may hold. */
  readonly domainValuesAre?: DomainValueWord;
}
