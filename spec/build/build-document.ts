import type { Issue, Outcome } from "../../issues/issue.js";
import type { ResourcePage } from "../../scraper/model/resource-page.js";
import { type HttpMethod, httpMethods, type OpenApiDocument, type PathItem } from "../document/openapi.js";
import { pointer } from "../document/pointer.js";
import type { Sources } from "../evidence/evidence.js";
import { SourceBook } from "../evidence/source-book.js";
import { type ChosenPage, choosePages } from "./choose-pages.js";
import { nameErrors } from "./error-catalogue.js";
import { documentInfo, tagDescription } from "./general/document-info.js";
import { errorResponses, errorSchemas } from "./general/error-schemas.js";
import { noteGeneral } from "./general/general-sources.js";
import { security, securitySchemes } from "./general/security-schemes.js";
import type { NameLock } from "./name-lock.js";
import { NameKeeper } from "./names/name-keeper.js";
import { operationNames } from "./names/operation-name.js";
import { membersOf } from "./names/resource-noun.js";
import { buildOperation, type Workshop } from "./operation/build-operation.js";
import { pageParameters } from "./operation/parameters.js";
import { shareParameters } from "./operation/shared-parameters.js";
import { ComponentBook } from "./schema/component-book.js";

/** The document, the lines behind it, and the name lock with the names that were new. */
export interface BuiltDocument {
  readonly document: OpenApiDocument;
  readonly sources: Sources;
  readonly names: NameLock;
}

/**
 * Makes the OpenAPI 3.1 document that the pages state.
 *
 * @param names the name lock; its names win over any that would be derived
 * Reports pages that were set aside, constraints that no keyword can hold, and contradictions between pages.
 */
export function buildDocument(pages: readonly ResourcePage[], names: NameLock): Outcome<BuiltDocument> {
  const { value: chosen, issues: setAside } = choosePages(pages);
  const issues: Issue[] = [...setAside];
  const operations = new NameKeeper(names.operations);
  const sources = new SourceBook();
  const components = new ComponentBook(names.schemas, Object.keys(errorSchemas), sources);
  const errors = nameErrors(
    chosen.map(({ page }) => page),
    names.errors,
    issues,
  );
  const built = chosen.map((choice) => ({ choice, parameters: pageParameters(choice.page, issues) }));
  const shared = shareParameters(
    built.flatMap(({ parameters }) => parameters.map(({ parameter }) => parameter)),
  );
  const members = membersOf(chosen.map(({ page }) => page.uri.path));
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const workshop: Workshop = { shared, members, components, sources, byFile, issues };

  const paths: { [path: string]: PathItem } = {};
  const tags = new Set<string>();
  for (const { choice, parameters } of built) {
    const { page, key } = choice;
    const operation = buildOperation(
      choice,
      operations.give(key, operationNames(page, members)),
      parameters,
      workshop,
    );
    paths[page.uri.path] = { ...paths[page.uri.path], [httpMethod(page.method)]: operation };
    for (const tag of operation.tags ?? []) tags.add(tag);
  }
  const servers = [...new Set(chosen.map(({ page }) => page.uri.server))];
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: documentInfo,
    servers: servers.map((url) => ({ url })),
    security,
    tags: [...tags].sort().map((name) => ({ name, description: tagDescription(name) })),
    ...(Object.keys(errors.names).length > 0 && { "x-rambase-error-names": errors.names }),
    paths,
    components: {
      securitySchemes: securitySchemes(servers[0] ?? "https://api.rambase.net"),
      parameters: shared.components,
      responses: usedResponses(paths),
      schemas: { ...errorSchemas, ...components.list() },
    },
  };
  noteServersAndTags(document, chosen, sources);
  noteGeneral(document, sources);
  const lock = { operations: operations.lock(), schemas: components.lock(), errors: errors.lock };
  return { value: { document, sources: sources.list(), names: lock }, issues };
}

/** The first page of each server and of each tag stands behind it; all others say the same. */
function noteServersAndTags(
  { servers = [], tags = [], paths = {} }: OpenApiDocument,
  chosen: readonly ChosenPage[],
  sources: SourceBook,
): void {
  for (const { page } of chosen) {
    const server = servers.findIndex(({ url }) => url === page.uri.server);
    sources.noteFirst(pointer("/servers", server), page, page.uri.at);
    const own = paths[page.uri.path]?.[httpMethod(page.method)]?.tags;
    const tag = tags.findIndex(({ name }) => own?.includes(name));
    sources.noteFirst(pointer("/tags", tag), page, page.evidence.breadcrumb ?? page.uri.at);
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
