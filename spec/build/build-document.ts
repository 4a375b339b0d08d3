import type { Issue, Outcome } from "../../issues/issue.js";
import { type HttpMethod, httpMethods, type OpenApiDocument, type PathItem } from "../document/openapi.js";
import { pointer } from "../document/pointer.js";
import { extensionKeys } from "../document/rambase-extensions.js";
import { EvidenceBook } from "../evidence/evidence-book.js";
import { YamlTexts } from "../print/yaml-texts.js";
import type { BuiltDocument } from "./built-document.js";
import { type ChosenPage, choosePages, type DraftedPage } from "./choose-pages.js";
import { nameErrors } from "./error-catalogue.js";
import { documentInfo, tagDescription } from "./general/document-info.js";
import { errorResponses, errorSchemas } from "./general/error-schemas.js";
import { noteGeneral } from "./general/general-sources.js";
import { security, securitySchemes } from "./general/security-schemes.js";
import type { NameLock } from "./name-lock.js";
import { followPaths } from "./names/moved-paths.js";
import { namePages } from "./names/name-pages.js";
import { oneSpelling } from "./one-spelling.js";
import { buildOperation, type Workshop } from "./operation/build-operation.js";
import { shareParameters } from "./operation/shared-parameters.js";
import { ComponentBook } from "./schema/component-book.js";

/**
 * Makes the OpenAPI 3.1 document that the pages state.
 *
 * @param names the name lock; its names win over any that would be derived
 * Reports pages that were set aside, constraints that no keyword can hold, and contradictions between pages.
 */
export function buildDocument(pages: readonly DraftedPage[], names: NameLock): Outcome<BuiltDocument> {
  const { value: spelled, issues: spelling } = oneSpelling(pages, names.operations);
  const { value: chosen, issues: setAside } = choosePages(spelled);
  const drafts = chosen.map(({ page }) => page);
  const issues: Issue[] = [...spelling, ...setAside];
  const evidence = new EvidenceBook();
  const followed = followPaths(names, chosen);
  const { value: named, issues: naming } = namePages(chosen, followed);
  issues.push(...naming);
  const components = new ComponentBook(named.components, evidence);
  const errors = nameErrors(drafts, names.errors, issues);
  const shared = shareParameters(
    drafts.flatMap(({ parameters }) => parameters.map(({ parameter }) => parameter)),
  );
  const workshop: Workshop = { shared, components, evidence, texts: new YamlTexts() };

  const paths: { [path: string]: PathItem } = {};
  const tags = new Set<string>();
  for (const choice of chosen) {
    const { page, key } = choice;
    const operation = buildOperation(choice, named.operations.get(key) ?? key, workshop);
    paths[page.uri.path] = { ...paths[page.uri.path], [httpMethod(page.method)]: operation };
    for (const tag of operation.tags ?? []) tags.add(tag);
    issues.push(...page.issues);
  }
  const servers = [...new Set(drafts.map(({ uri }) => uri.server))];
  const frame: OpenApiDocument = {
    openapi: "3.1.0",
    info: documentInfo,
    servers: servers.map((url) => ({ url })),
    security,
    tags: [...tags].sort().map((name) => ({ name, description: tagDescription(name) })),
    ...(Object.keys(errors.names).length > 0 && { [extensionKeys.errorNames]: errors.names }),
    ...(names.sdk && Object.keys(names.sdk).length > 0 && { [extensionKeys.sdkNames]: names.sdk }),
    paths,
    components: {
      securitySchemes: securitySchemes(servers[0] ?? "https://api.rambase.net"),
      parameters: shared.components,
      responses: usedResponses(paths),
      schemas: errorSchemas,
    },
  };
  noteServersAndTags(frame, chosen, evidence);
  noteGeneral(frame, evidence);
  const { resources = {} } = followed;
  const lock = { ...named.lock, resources, errors: errors.lock, ...(names.sdk && { sdk: names.sdk }) };
  return { value: { frame, schemas: components.list(), evidence, names: lock }, issues };
}

/** The first page of each server and of each tag stands behind it; all others say the same. */
function noteServersAndTags(
  { servers = [], tags = [] }: OpenApiDocument,
  chosen: readonly ChosenPage[],
  evidence: EvidenceBook,
): void {
  for (const { page } of chosen) {
    const server = servers.findIndex(({ url }) => url === page.uri.server);
    evidence.addFirst(pointer("/servers", server), page.sources.uri);
    const tag = tags.findIndex(({ name }) => page.operation.tags?.includes(name));
    evidence.addFirst(pointer("/tags", tag), page.sources.tag);
  }
}

/** OpenAPI writes methods in lower case; the header table is read only with methods that it knows. */
function httpMethod(method: string): HttpMethod {
  const found = httpMethods.find((known) => known === method.toLowerCase());
  if (!found) throw new Error(`${method} is no HTTP method`);
  return found;
}

/** The general error responses that some operation refers to. */
function usedResponses(paths: { readonly [path: string]: PathItem }): typeof errorResponses {
  const responses = Object.values(paths).flatMap((item) =>
    httpMethods.map((method) => item[method]?.responses ?? {}),
  );
  const used = new Set(
    responses
      .flatMap((byStatus) => Object.values(byStatus))
      .map((response) => "$ref" in response && response.$ref),
  );
  return Object.fromEntries(
    Object.entries(errorResponses).filter(([name]) => used.has(`#/components/responses/${name}`)),
  );
}
