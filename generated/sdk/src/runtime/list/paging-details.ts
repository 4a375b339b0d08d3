import type { ListOptions, OperationInput, OperationSpec } from "../call/operation.js";
import type { AnyClient } from "../client/client.js";
import { optionFor, valueFor } from "./query-option.js";

const details = "PagingDetails";

/**
 * The input that makes pages name the key of the next one, where the operation documents `$pageKey`: the
 * server tells it only to those who expand `PagingDetails`. Otherwise the input as it is.
 */
export function withPagingDetails(
  client: AnyClient,
  spec: OperationSpec,
  input: OperationInput<ListOptions>,
): OperationInput<ListOptions> {
  const expand = optionFor(spec, "$expand");
  if (expand === undefined || optionFor(spec, "$pageKey") === undefined) return input;
  const given = valueFor(client, spec, input, "$expand");
  if (/\bpagingdetails\b/i.test(String(given))) return input;
  const names = [given || [], details].flat();
  // A list stays a list: the names in it are written otherwise than those in a text.
  return {
    ...input,
    options: { ...input.options, [expand]: Array.isArray(given) ? names : names.join(",") },
  };
}
