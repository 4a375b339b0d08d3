import type { PagedList } from "../list/paged-list.js";

/** Names that `expand` lists, in either spelling; `string` where the compiler cannot see them. */
type Expanded<Options> = Options extends { readonly expand: infer Names }
  ? Names extends readonly (infer Name)[]
    ? Name extends string
      ? Name | Uncapitalize<Name>
      : never
    : Names extends string
      ? string
      : never
  : never;

/**
 * The part of an answer that `select` and `expand` leave: the fields that they list. Where `select` is
 * missing, empty, a text or a list whose names the compiler cannot see, all of the answer.
 *
 * The first condition is on `Options` alone, because the compiler meets it in every operation that reads or
 * lists, and each condition inside it would be instantiated there, too.
 */
export type Selected<Answer, Options> = Options extends { readonly select: readonly (infer Name)[] }
  ? [Name] extends [never]
    ? Answer
    : string extends Name
      ? Answer
      : string extends Expanded<Options>
        ? Answer
        : Pick<Answer, Extract<Name | Expanded<Options>, keyof Answer>>
  : Answer;

/** A page whose items are what `select` leaves of them. */
export type SelectedPage<Page, Item, Options> = Options extends { readonly select: readonly unknown[] }
  ? Omit<Page, "items"> & { readonly items: Selected<Item, Options>[] }
  : Page;

/** A list whose items and pages hold what `select` and `expand` leave. */
export type SelectedList<Item, Page, Options> = PagedList<
  Selected<Item, Options>,
  SelectedPage<Page, Item, Options>
>;
