import type { OperationInput, OperationSpec } from "../call/operation.js";
import type { AnyClient } from "../client/client.js";
import { nextPageOf } from "./next-page.js";
import type { Page } from "./page.js";
import { valueFor } from "./query-option.js";

/**
 * Whether a page is the one before it again, with the same rows and the same way on: that of a server whose
 * page leads to itself, or which passes over `$skip`. Where pages lead nowhere, rows of which the caller
 * selects some fields may well be alike.
 */
export function isRepeated(
  client: AnyClient,
  spec: OperationSpec,
  input: OperationInput,
  pages: readonly Page<unknown>[],
): boolean {
  const [one, other] = pages.map(({ items, paging }) => JSON.stringify([items, nextPageOf(paging)]));
  const leads = pages.some(({ paging }) => nextPageOf(paging) !== undefined);
  return one === other && (leads || valueFor(client, spec, input, "$select") === undefined);
}
