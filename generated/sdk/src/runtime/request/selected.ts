/** Names that an option lists; `string` when it is a text whose names the compiler cannot see. */
type Listed<Options, Option extends string> = Options extends {
  readonly [Name in Option]: readonly (infer Name)[];
}
  ? Name
  : never;

/**
 * The part of an answer that `select` and `expand` leave: the fields that they list. Without `select`, or
 * where it is a text, all of the answer.
 */
export type Selected<Answer, Options> = [Listed<Options, "select">] extends [never]
  ? Answer
  : string extends Listed<Options, "select">
    ? Answer
    : Pick<Answer, Extract<Listed<Options, "select"> | Listed<Options, "expand">, keyof Answer>>;

/** A page whose items are what `select` leaves of them. */
export type SelectedPage<Page, Item, Options> = [Listed<Options, "select">] extends [never]
  ? Page
  : Omit<Page, "items"> & { readonly items: readonly Selected<Item, Options>[] };
