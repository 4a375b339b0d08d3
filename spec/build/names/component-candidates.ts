import type { PageDraft } from "../draft/page-draft.js";
import { operationNumber } from "../operation-number.js";
import type { BodyDirection } from "./body-uses.js";
import { isList } from "./operation-name.js";
import { type Members, resourceNoun } from "./resource-noun.js";
import { capital, plural } from "./words.js";

/**
 * Names to try for the components of a body: `RoleUserAssignmentInput`,
 * `RoleUserAssignment`, `CopyRoleInput`.
 */
export function componentCandidates(
  page: PageDraft,
  operationId: string,
  direction: BodyDirection,
  members: Members,
): readonly string[] {
  const { noun, module } = resourceNoun(page, members);
  const own = capital(operationId);
  if (operationNumber(page.uri.path) !== undefined) {
    const root = page.response?.roots[0]?.xmlName ?? "OperationInstance";
    return direction === "request" ? [`${own}Input`] : [root, `${own}Response`];
  }
  if (direction === "request") {
    const ending = page.method === "PUT" ? "Update" : "Input";
    return [`${noun}${ending}`, `${module}${noun}${ending}`, `${own}Input`];
  }
  if (isList(page)) return [`${noun}List`, `${module}${noun}List`, `${own}Response`];
  const base = page.response?.roots[0]?.kind === "array" ? plural(noun) : noun;
  return [base, `${module}${base}`, `${own}Response`];
}
