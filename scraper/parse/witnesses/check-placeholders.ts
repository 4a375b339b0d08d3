import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { ResourcePage } from "../../model/resource-page.js";
import { placeOf } from "./disagreement.js";

/** Compares the placeholders of the path with the URI parameter rows; what either of them has is kept. */
export function checkPlaceholders(page: ResourcePage): readonly Issue[] {
  const placeholders = [...page.uri.path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
  const named = new Set(page.uriParameters.map(({ name }) => name));
  const withoutRow = placeholders.filter((name) => !named.has(name));
  const withoutPlaceholder = page.uriParameters.filter(({ name }) => !placeholders.includes(name));
  if (withoutRow.length + withoutPlaceholder.length === 0) return [];
  const uri = placeOf(page.uri.at, page);
  return [
    ...withoutRow.map((name) =>
      issue(
        "page/witnesses-differ",
        `The path has {${name}}, but the header table has no row for it; its rows are for ${list([...named])}.`,
        uri,
      ),
    ),
    ...withoutPlaceholder.map(({ name, at }) =>
      issue(
        "page/witnesses-differ",
        `The header table has a row for {${name}}, which the path ${page.uri.path} (line ${uri.line ?? "?"}) does not have.`,
        placeOf(at, page),
      ),
    ),
  ];
}

function list(names: readonly string[]): string {
  return names.length === 0 ? "no placeholder" : names.map((name) => `{${name}}`).join(", ");
}
