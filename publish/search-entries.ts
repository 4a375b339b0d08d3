import Handlebars from "handlebars";
import type { ErrorEntry } from "../spec/document/error-index.js";
import type { SiteOperation } from "./operations.js";
import { errorAddress, operationAddress } from "./site-address.js";

/**
 * What the search box of the first page looks through: one JSON list of `[kind, label, text, address]`, where kind
 * is an HTTP method or `error`.
 *
 * @returns JSON for a `<script type="application/json">`; no text in it can end that element
 */
export function searchEntries(
  operations: readonly SiteOperation[],
  errors: readonly ErrorEntry<SiteOperation>[],
): Handlebars.SafeString {
  const entries = [
    ...operations.map((entry) => [entry.method, entry.path, searchText(entry), operationAddress(entry)]),
    ...errors.map(({ code, name, answers }) => [
      "error",
      name === "" ? String(code) : `${code} ${name}`,
      answers.map(({ message }) => message).join(" · "),
      errorAddress(code),
    ]),
  ];
  // Inside a script element HTML escapes mean nothing; JSON's own escape keeps `</script>` and `<!--` out.
  return new Handlebars.SafeString(JSON.stringify(entries).replaceAll("<", "\\u003c"));
}

function searchText({ title, operation }: SiteOperation): string {
  const id = operation.operationId;
  return id === undefined || id === title ? title : `${title} · ${id}`;
}
