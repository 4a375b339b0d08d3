import type { Issue } from "../../../issues/issue.js";
import type { ResourcePage } from "../../model/resource-page.js";
import { disagreement } from "./disagreement.js";

/**
 * Compares the version rows of a deprecated page with its identifier, which is followed: `This version` is
 * the identifier's, and `Latest version` is a later one.
 */
export function checkVersions(page: ResourcePage): readonly Issue[] {
  const { latest, current } = page.deprecation ?? {};
  // API operations without input share the identifier 0, whose version says nothing.
  if (!page.resource || page.resource.id === 0) return [];
  const { version } = page.resource;
  const row = { who: "The identifier row", says: `version ${version}`, at: page.evidence.resource };
  const issues: Issue[] = [];
  if (current && current.version !== version) {
    const other = { who: 'The row "This version"', says: `version ${current.version}`, at: current.at };
    issues.push(disagreement("page/versions-differ", page, other, row));
  }
  if (latest && latest.version <= version) {
    const other = { who: 'The row "Latest version"', says: `version ${latest.version}`, at: latest.at };
    issues.push(disagreement("page/versions-differ", page, other, row));
  }
  return issues;
}
