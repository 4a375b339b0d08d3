import type { Change } from "../../spec/diff/change.js";
import { codeMarkdown } from "../../spec/diff/report/markdown-text.js";
import type { Json } from "../../spec/document/openapi.js";
import { listWords } from "./list-words.js";

/** So many rows are named of a list that may have hundreds. */
const mostNamed = 8;

const kinds: { readonly [list: string]: string } = {
  filters: "filter",
  namedFilters: "named filter",
  sortable: "sortable field",
  operations: "listed operation",
};

/** Which rows of a list of a page came and went: ``sortable field `code` is new``. */
export function rowWords({ subject, before, after }: Change): string {
  const kind = kinds[subject] ?? subject;
  const [old, now] = [rowNames(before), rowNames(after)];
  const parts = [
    said(
      kind,
      now.filter((name) => !old.includes(name)),
      "new",
    ),
    said(
      kind,
      old.filter((name) => !now.includes(name)),
      "gone",
    ),
  ].filter((part) => part !== "");
  return parts.length === 0 ? `${kind}s are described otherwise` : parts.join(", ");
}

function said(kind: string, names: readonly string[], state: string): string {
  if (names.length === 0) return "";
  const left = names.length - mostNamed;
  const shown = names.slice(0, mostNamed).map(codeMarkdown);
  const words = listWords(left > 0 ? [...shown, `${left} more`] : shown);
  return names.length === 1 ? `${kind} ${words} is ${state}` : `${kind}s ${words} are ${state}`;
}

/** What a row is called: its name where it has one, else all that it says. */
function rowNames(rows: Json | undefined): readonly string[] {
  if (!Array.isArray(rows)) return [];
  return rows.map((row: Json) => {
    if (typeof row !== "object" || row === null || Array.isArray(row)) return String(row);
    const { name, text } = row as { readonly [key: string]: Json };
    return String(name ?? text);
  });
}
