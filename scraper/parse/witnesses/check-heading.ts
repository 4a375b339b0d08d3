import type { Issue } from "../../../issues/issue.js";
import type { ResourcePage } from "../../model/resource-page.js";
import { disagreement } from "./disagreement.js";

/** Compares the heading with method and URI of the header table, which is followed. */
export function checkHeading(page: ResourcePage): readonly Issue[] {
  const query = page.uri.query.map(({ name, placeholder }) => `${name}={${placeholder}}`).join("&");
  const says = `${page.method} ${page.uri.path}${query === "" ? "" : `?${query}`}`;
  const heading = page.heading?.replace(/^(\w+) \/?/, "$1 /");
  if (heading === undefined || heading === says) return [];
  const other = { who: "The heading", says: heading, at: page.evidence.heading };
  const at = heading.split(" ")[0] === page.method ? page.uri.at : page.evidence.method;
  return [disagreement("page/witnesses-differ", page, other, { who: "The header table", says, at })];
}
