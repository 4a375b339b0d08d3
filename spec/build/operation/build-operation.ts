import type { Issue } from "../../../issues/issue.js";
import type { Body, ResourcePage } from "../../../scraper/model/resource-page.js";
import type { Operation, RequestBody } from "../../document/openapi.js";
import { pointer } from "../../document/pointer.js";
import type { SourceBook } from "../../evidence/source-book.js";
import type { ChosenPage } from "../choose-pages.js";
import { isList } from "../names/operation-name.js";
import { type Members, resourceNoun } from "../names/resource-noun.js";
import { capital, plural } from "../names/words.js";
import { operationNumber } from "../operation-number.js";
import { type BodyNames, bodyContent } from "../schema/body-content.js";
import { noteBody } from "../schema/body-sources.js";
import type { ComponentBook } from "../schema/component-book.js";
import { isRequired } from "../schema/required.js";
import { noteOperation } from "./operation-sources.js";
import type { BuiltParameter } from "./parameters.js";
import { rambaseKeys } from "./rambase-keys.js";
import { noteResponses } from "./response-sources.js";
import { pageResponses, successKey } from "./responses.js";
import type { SharedParameters } from "./shared-parameters.js";
import { splitSummary } from "./summary.js";
import { tagOf } from "./tag.js";

/** What all operations are built with. */
export interface Workshop {
  readonly shared: SharedParameters;
  readonly members: Members;
  readonly components: ComponentBook;
  readonly sources: SourceBook;
  /** All pages of the run, for the lines of those that showed another page's structure. */
  readonly byFile: ReadonlyMap<string, ResourcePage>;
  readonly issues: Issue[];
}

/** Makes the operation of a page, filing its schemas and the sources of its facts. */
export function buildOperation(
  chosen: ChosenPage,
  operationId: string,
  parameters: readonly BuiltParameter[],
  workshop: Workshop,
): Operation {
  const { page, others, key } = chosen;
  const { components, issues } = workshop;
  const names = (direction: "request" | "response"): BodyNames => ({
    use: `${key} ${direction}`,
    candidates: componentNames(chosen, operationId, direction, workshop.members),
  });
  const requestBody = page.request && requestOf(page.request, chosen, names("request"), workshop);
  const content =
    page.response &&
    bodyContent(
      page.response,
      { page, byFile: workshop.byFile },
      "response",
      names("response"),
      components,
      issues,
    );
  const operation: Operation = {
    operationId,
    tags: [tagOf(page)],
    ...splitSummary(page.summary === "" ? `${page.method} ${page.uri.path}` : page.summary),
    ...(page.deprecation && { deprecated: true }),
    "x-rambase": rambaseKeys(page, others),
    parameters: parameters.map(({ parameter }) => {
      const name = workshop.shared.nameOf(parameter);
      return name === undefined ? parameter : { $ref: `#/components/parameters/${name}` };
    }),
    ...(requestBody && { requestBody }),
    responses: pageResponses(page, content),
  };
  noteSources(operation, chosen, parameters, workshop);
  return operation;
}

function requestOf(body: Body, chosen: ChosenPage, names: BodyNames, workshop: Workshop): RequestBody {
  return {
    required: body.roots.some(isRequired),
    content: bodyContent(
      body,
      { page: chosen.page, byFile: workshop.byFile },
      "request",
      names,
      workshop.components,
      workshop.issues,
    ),
  };
}

/** Names to try for the components of a body: `RoleUserAssignmentInput`, `RoleUserAssignment`, `CopyRoleInput`. */
function componentNames(
  { page }: ChosenPage,
  operationId: string,
  direction: "request" | "response",
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

function noteSources(
  operation: Operation,
  chosen: ChosenPage,
  parameters: readonly BuiltParameter[],
  { shared, sources, byFile }: Workshop,
): void {
  const { page } = chosen;
  const at = pointer("", "paths", page.uri.path, page.method.toLowerCase());
  noteOperation(at, operation, chosen, sources);
  parameters.forEach(({ parameter, at: lines }, i) => {
    sources.note(pointer(at, "parameters", i), page, lines);
    const name = shared.nameOf(parameter);
    if (name !== undefined) sources.note(pointer("", "components", "parameters", name), page, lines);
  });
  noteResponses(pointer(at, "responses"), page, sources);
  const { request, response } = page;
  if (request) noteBody(pointer(at, "requestBody"), request, { page, byFile }, "request", sources);
  const success = pointer(at, "responses", successKey(page));
  if (response) noteBody(success, response, { page, byFile }, "response", sources);
}
