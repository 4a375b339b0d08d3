import { type NextPage, nextPageOf } from "./next-page.js";
import type { Page } from "./page.js";

/** Gets the first page, or the one that another page pointed at. */
export type FetchPage<Item> = (next: NextPage | undefined) => Promise<Page<Item>>;

/**
 * A list of the API. Awaiting it gives the first page; iterating it gives the items of all pages, each
 * page being fetched when its first item is needed. Nothing is sent before either happens.
 */
export class PagedList<Item, PageType = Page<Item>> implements PromiseLike<PageType>, AsyncIterable<Item> {
  readonly #fetchPage: FetchPage<Item>;
  readonly #limit: number;
  #first: Promise<Page<Item>> | undefined;

  constructor(fetchPage: FetchPage<Item>, limit: number = Infinity) {
    this.#fetchPage = fetchPage;
    this.#limit = limit;
  }

  // biome-ignore lint/suspicious/noThenProperty: being awaitable is what the class is for.
  then<Done = PageType, Failed = never>(
    onPage?: ((page: PageType) => Done | PromiseLike<Done>) | null,
    onError?: ((error: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Done | Failed> {
    return this.#firstPage()
      .then(typed<PageType>)
      .then(onPage, onError);
  }

  catch<Failed = never>(
    onError?: ((error: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<PageType | Failed> {
    return this.then(undefined, onError);
  }

  finally(onEnd?: (() => void) | null): Promise<PageType> {
    return this.then().finally(onEnd);
  }

  /** Iterates whole pages. With a `limit`, stops after the page on which it is reached. */
  async *pages(): AsyncGenerator<PageType, void, undefined> {
    for await (const page of this.#pages()) yield typed<PageType>(page);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    let left = this.#limit;
    for await (const { items } of this.#pages()) {
      yield* items.slice(0, left);
      left -= items.length;
    }
  }

  /** All pages until the last one, the limit, or a pointer that was already followed. */
  async *#pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const followed = new Set<string>();
    let left = this.#limit;
    let page = left > 0 ? await this.#firstPage() : undefined;
    while (page !== undefined) {
      yield page;
      left -= page.items.length;
      const next = left > 0 ? nextPageOf(page.paging) : undefined;
      const pointer = JSON.stringify(next);
      if (next === undefined || followed.has(pointer)) return;
      followed.add(pointer);
      page = await this.#fetchPage(next);
    }
  }

  #firstPage(): Promise<Page<Item>> {
    this.#first ??= this.#fetchPage(undefined);
    return this.#first;
  }
}

/** `PageType` is the generated name for the page of one operation; the generator vouches for it. */
function typed<PageType>(page: Page<unknown>): PageType {
  return page as PageType;
}
