import type { AnsweredCall } from "../call/send.js";
import { RamBaseError } from "../errors/rambase-error.js";
import { isPointing, type NextPage, nextPageOf } from "./next-page.js";
import type { Page, Paging } from "./page.js";

/** Gets the first page, or the one that another page led to; for a walk through all pages, or alone. */
export type FetchPage<Item> = (
  next: NextPage | undefined,
  isWalk: boolean,
) => Promise<AnsweredCall<Page<Item>>>;

/** How one gets from page to page. */
export interface WalkRules {
  /** Where the list goes on after a page and the one before it, which gave so many rows together. */
  findNext(
    page: Page<unknown>,
    before: Page<unknown> | undefined,
    rows: number,
  ): Promise<NextPage | undefined>;
  /** Whether the server answers the page before again, and would do so for ever. */
  isRepeated(before: Page<unknown>, page: Page<unknown>): boolean | Promise<boolean>;
  /** Whether the page, behind which the server only repeats itself, must be the last one. */
  isLast(page: Page<unknown>): boolean;
  /** Name of the operation, for errors. */
  readonly operation?: string;
}

const byPointers: WalkRules = {
  findNext: async ({ paging }) => nextPageOf(paging),
  isRepeated: () => false,
  isLast: () => false,
};

/**
 * A list of the API. Awaiting it gives the first page; iterating it gives the items of all pages, each
 * page being fetched when its first item is needed. Nothing is sent before either happens. The first page is
 * fetched once for all that await it and for the first to iterate; who iterates again gets all pages anew.
 * Iterating ends with a `RamBaseError` where the server only repeats a page and rows would be missing.
 */
export class PagedList<Item, PageType = Page<Item>> implements Promise<PageType>, AsyncIterable<Item> {
  readonly #fetchPage: FetchPage<Item>;
  readonly #limit: number;
  readonly #rules: WalkRules;
  #first: ReturnType<FetchPage<Item>> | undefined;
  #isWalked = false;

  constructor(fetchPage: FetchPage<Item>, limit?: number, rules: WalkRules = byPointers) {
    this.#fetchPage = fetchPage;
    this.#limit = limit ?? Infinity;
    this.#rules = rules;
  }

  /** A list can stand wherever a promise is asked for. */
  get [Symbol.toStringTag](): string {
    return "PagedList";
  }

  /**
   * The list behind a page, of which the `paging` was kept: what its next page, and those after it, hold.
   * Awaited or iterated, it fails with a `TypeError` when `paging` tells of no next page: the page was the
   * last one, or its `paging` does not tell of any, as that of an awaited page without `PagingDetails`.
   */
  after(paging: Paging | undefined): PagedList<Item, PageType> {
    const start = nextPageOf(paging);
    // How many rows lie before is not known, so that only pages which tell of the next one lead there.
    const fetchPage: FetchPage<Item> = async (next = start) => {
      if (next) return this.#fetchPage(next, true);
      const why = isPointing(paging)
        ? "the page was the last one"
        : 'unless it was the last one, ask for the page with expand: ["PagingDetails"], or go on with skip';
      throw new TypeError(`paging tells of no next page: ${why}.`);
    };
    return new PagedList(fetchPage, this.#limit, { ...this.#rules, findNext: byPointers.findNext });
  }

  /** Makes the list awaitable: the first page. */
  // biome-ignore lint/suspicious/noThenProperty: being awaitable is what the class is for.
  then<Done = PageType, Failed = never>(
    onPage?: ((page: PageType) => Done | PromiseLike<Done>) | null,
    onError?: ((error: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Done | Failed> {
    return this.withResponse()
      .then(({ value }) => value)
      .then(onPage, onError);
  }

  /** As a promise's: told when the first page cannot be had. */
  catch<Failed = never>(
    onError?: ((error: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<PageType | Failed> {
    return this.then(undefined, onError);
  }

  /** As a promise's: told when the first page is there, or cannot be had. */
  finally(onEnd?: (() => void) | null): Promise<PageType> {
    return this.then().finally(onEnd);
  }

  /** The first page together with status, headers and text of its answer. */
  withResponse(): Promise<AnsweredCall<PageType>> {
    // `PageType` is the generated name for the page of one operation; the generator vouches for it.
    return this.#firstPage(false) as Promise<AnsweredCall<PageType>>;
  }

  /** Iterates whole pages. With a `limit`, stops after the page on which it is reached. */
  async *pages(): AsyncGenerator<PageType, void, undefined> {
    for await (const { value } of this.pagesWithResponse()) yield value;
  }

  /** Iterates pages as `pages` does, each together with status, headers and text of its answer. */
  pagesWithResponse(): AsyncGenerator<AnsweredCall<PageType>, void, undefined> {
    // The type is the generator's, as above.
    return this.#pages() as AsyncGenerator<AnsweredCall<PageType>, void, undefined>;
  }

  /** The items of all pages, or as many as the `limit` says. */
  async toArray(): Promise<Item[]> {
    const items: Item[] = [];
    for await (const item of this) items.push(item);
    return items;
  }

  /** Iterates the items of all pages, up to the `limit`. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    let left = this.#limit;
    for await (const { value } of this.#pages()) {
      yield* value.items.slice(0, left);
      left -= value.items.length;
    }
  }

  /** All pages until the last one or the limit. Throws where the server leads back to a page. */
  async *#pages(): AsyncGenerator<AnsweredCall<Page<Item>>, void, undefined> {
    const followed = new Set<string>();
    let rows = 0;
    let before: Page<Item> | undefined;
    const isAgain = this.#isWalked;
    this.#isWalked = true;
    const first = () => (isAgain ? this.#fetchPage(undefined, true) : this.#firstPage(true));
    let answered = this.#limit === 0 ? undefined : await first();
    while (answered) {
      yield answered;
      const page = answered.value;
      rows += page.items.length;
      const next = rows + 1 <= this.#limit ? await this.#rules.findNext(page, before, rows) : undefined;
      if (!next) return;
      const pointer = JSON.stringify(next);
      const isFollowed = followed.has(pointer);
      followed.add(pointer);
      answered = isFollowed ? undefined : await this.#fetchPage(next, true);
      if (!answered || (await this.#rules.isRepeated(page, answered.value))) {
        if (this.#rules.isLast(page)) return;
        const message = `The server repeats a page of the list: rows behind the first ${rows} cannot be had.`;
        const { operation } = this.#rules;
        throw new RamBaseError(`${message} Ask for longer pages with top.`, { operation });
      }
      before = page;
    }
  }

  #firstPage(isWalk: boolean): ReturnType<FetchPage<Item>> {
    this.#first ??= this.#fetchPage(undefined, isWalk);
    return this.#first;
  }
}
