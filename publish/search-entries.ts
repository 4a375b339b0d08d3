import Handlebars from "handlebars";
import type { ErrorEntry } from "../spec/document/error-index.js";
import { extensionKeys } from "../spec/document/rambase-extensions.js";
import type { SiteOperation } from "./operations.js";
import { errorAddress, operationAddress } from "./site-address.js";
import { members, number } from "./stated-facts.js";

/**
 * What the search box of the first page looks through: one JSON list of `[kind, label, text, address]`, where
 * kind is an HTTP method or `error`.
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

/**
 * Title, name in code and number of the resource, which the reference prints and people write to each other.
 */
function searchText({ title, operation }: SiteOperation): string {
  const name = operation.operationId;
  const facts = members(operation[extensionKeys.operation]);
  return [
    title,
    name === undefined || name === title ? [] : name,
    number(members(facts.resource).id, (id) => `resource ${id}`),
  ]
    .flat()
    .join(" · ");
}
