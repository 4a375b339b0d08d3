import { filledText } from "../validate/filled-text.js";
import { isObject } from "../validate/is-object.js";

/** Where the next page is: a key to send as `$pageKey`, or a link to follow. */
export type NextPage = { readonly key: string } | { readonly link: string };

/** What a page says about the next one; `undefined` on the last page. */
export function nextPageOf(paging: unknown): NextPage | undefined {
  if (!isObject(paging)) return undefined;
  const { nextPageKey: key, nextPage: link } = paging;
  if (typeof key === "number" || filledText(key)) return { key: String(key) };
  const address = filledText(link);
  return address ? { link: address } : undefined;
}

/** Whether a page says where others are: then its silence about a next one means that it is the last. */
export function isPointing(paging: unknown): boolean {
  return (
    isObject(paging) && Object.keys(paging).some((name) => /^(first|previous|next|last)page/i.test(name))
  );
}
