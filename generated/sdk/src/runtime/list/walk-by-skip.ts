import { buildRequest } from "../call/build-request.js";
import type { OperationInput, OperationSpec } from "../call/operation.js";
import type { AnyClient } from "../client/client.js";
import { withQuery } from "../request/link-query.js";
import type { NextPage } from "./next-page.js";
import type { Page } from "./page.js";
import { optionFor, valueFor } from "./query-option.js";

/**
 * Where a list goes on whose pages say nothing about each other: after the rows so far, until a page is empty
 * or shorter than the one before it. `undefined` where the operation does not document `$skip`.
 */
export function nextBySkip(
  client: AnyClient,
  spec: OperationSpec,
  input: OperationInput,
  { page, before, rows }: { page: Page<unknown>; before: Page<unknown> | undefined; rows: number },
): NextPage | undefined {
  const isLast = page.items.length === 0 || page.items.length < (before?.items.length ?? 0);
  if (isLast || optionFor(spec, "$skip") === undefined) return undefined;
  const start = Number(valueFor(client, spec, input, "$skip")) || 0;
  return pageFrom(client, spec, input, start + rows);
}

/** The page that begins behind so many rows. */
export function pageFrom(
  client: AnyClient,
  spec: OperationSpec,
  input: OperationInput,
  skip: number,
): NextPage {
  const { url } = buildRequest(client, { ...spec, query: {} }, input);
  return { link: withQuery(url, [["$skip", String(skip)]]) };
}
