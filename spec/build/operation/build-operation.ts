import type { Issue } from "../../../issues/issue.js";
import type { Body } from "../../../scraper/model/resource-page.js";
import type { Operation, RequestBody } from "../../document/openapi.js";
import { pointer } from "../../document/pointer.js";
import type { ChosenPage } from "../choose-pages.js";
import { isList } from "../names/operation-name.js";
import { type Members, resourceNoun } from "../names/resource-noun.js";
import { capital, plural } from "../names/words.js";
import { operationNumber } from "../operation-number.js";
import { type BodyNames, bodyContent } from "../schema/body-content.js";
import type { ComponentBook } from "../schema/component-book.js";
import { isRequired } from "../schema/required.js";
import type { SourceBook } from "../sources.js";
import type { BuiltParameter } from "./parameters.js";
import { rambaseKeys } from "./rambase-keys.js";
import { pageResponses } from "./responses.js";
import type { SharedParameters } from "./shared-parameters.js";
import { splitSummary } from "./summary.js";
import { tagOf } from "./tag.js";

/** What all operations are built with. */
export interface Workshop {
  readonly shared: SharedParameters;
  readonly members: Members;
  readonly components: ComponentBook;
  readonly sources: SourceBook;
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
    page.response && bodyContent(page.response, page, "response", names("response"), components, issues);
  noteSources(chosen, parameters, workshop);
  return {
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
}

function requestOf(body: Body, chosen: ChosenPage, names: BodyNames, workshop: Workshop): RequestBody {
  return {
    required: body.roots.some(isRequired),
    content: bodyContent(body, chosen.page, "request", names, workshop.components, workshop.issues),
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
  { page }: ChosenPage,
  parameters: readonly BuiltParameter[],
  { shared, sources }: Workshop,
): void {
  const at = pointer("", "paths", page.uri.path, page.method.toLowerCase());
  const { evidence } = page;
  sources.note(at, page, evidence.method);
  sources.note(pointer(at, "tags"), page, evidence.breadcrumb);
  sources.note(pointer(at, "summary"), page, evidence.summary);
  sources.note(pointer(at, "deprecated"), page, page.deprecation?.at ?? page.deprecation?.latest?.at);
  sources.note(pointer(at, "x-rambase", "resource"), page, evidence.resource);
  sources.note(pointer(at, "x-rambase", "maximumPageSize"), page, evidence.maximumPageSize);
  sources.note(pointer(at, "x-rambase", "customFields"), page, evidence.customFields);
  sources.note(pointer(at, "requestBody"), page, page.request?.at);
  sources.note(pointer(at, "responses", page.status), page, evidence.status);
  parameters.forEach(({ parameter, at: range }, i) => {
    sources.note(pointer(at, "parameters", i), page, range);
    const name = shared.nameOf(parameter);
    if (name !== undefined) sources.note(pointer("", "components", "parameters", name), page, range);
  });
  const counts = new Map<number, number>();
  for (const error of page.errors) {
    const i = counts.get(error.status) ?? 0;
    counts.set(error.status, i + 1);
    if (i === 0) sources.note(pointer(at, "responses", error.status), page, error.at);
    sources.note(pointer(at, "responses", error.status, "x-rambase-errors", i), page, error.at);
  }
}
