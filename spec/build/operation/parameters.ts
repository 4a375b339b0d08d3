import type { Issue, Place } from "../../../issues/issue.js";
import type { QueryTemplate } from "../../../scraper/model/header-facts.js";
import { firstLine } from "../../../scraper/model/kept-lines.js";
import type { ResourcePage } from "../../../scraper/model/resource-page.js";
import type { LineRange } from "../../../scraper/model/stated.js";
import type { Constraints } from "../../../scraper/model/value.js";
import { knownBy } from "../../../scraper/parse/checks/known-by.js";
import { toCommonMark } from "../../document/common-mark.js";
import type { Parameter } from "../../document/openapi.js";
import { extensionKeys } from "../../document/rambase-extensions.js";
import { tokenParameter } from "../general/security-schemes.js";
import { valueSchema } from "../schema/value-schema.js";

/** A parameter with the lines that state it. */
export interface BuiltParameter {
  readonly parameter: Parameter;
  readonly at?: LineRange;
}

/**
 * The parameters of a page: those of the path in its order, then the query parameters as the page lists
 * them. The access token is no parameter but a security scheme.
 *
 * Reports, into `issues`, datatypes that are not known and constraints that do not go with them.
 */
export function pageParameters(page: ResourcePage, issues: Issue[]): readonly BuiltParameter[] {
  const inPath = [...page.uri.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) =>
    pathParameter(name, page, issues),
  );
  const listed = page.queryParameters.filter(({ name }) => knownBy(name) !== tokenParameter);
  const inQuery = listed.map(({ at, ...stated }) => {
    const template = page.uri.query.find(({ name }) => knownBy(name) === knownBy(stated.name));
    const parameter: Parameter = {
      ...build("query", stated, place(page, at), issues),
      ...(template && placeholderOf(template)),
    };
    return { parameter, ...(at && { at }) };
  });
  const known = new Set([tokenParameter, ...listed.map(({ name }) => knownBy(name))]);
  const unlisted = page.uri.query.filter(({ name }) => !known.has(knownBy(name)));
  return [...inPath, ...inQuery, ...unlisted.map((template) => templateParameter(template, page))];
}

function pathParameter(name: string, page: ResourcePage, issues: Issue[]): BuiltParameter {
  const stated = page.uriParameters.find((parameter) => parameter.name === name);
  if (!stated) {
    const parameter: Parameter = { name, in: "path", required: true, schema: { type: "string" } };
    return { parameter, ...(page.uri.at && { at: page.uri.at }) };
  }
  const { at, ...rest } = stated;
  return { parameter: build("path", rest, place(page, at), issues), ...(at && { at }) };
}

/** The URI names it and the table has no row for it, which was reported when the page was read. */
function templateParameter(template: QueryTemplate, page: ResourcePage): BuiltParameter {
  const stated: Parameter = { name: template.name, in: "query", schema: { type: "string" } };
  return { parameter: { ...stated, ...placeholderOf(template) }, ...(page.uri.at && { at: page.uri.at }) };
}

/** The placeholder's name, where there is one and it is another than the parameter's. */
function placeholderOf({ name, placeholder }: QueryTemplate): { readonly [key: string]: string } {
  return placeholder === name || placeholder === "" ? {} : { [extensionKeys.placeholder]: placeholder };
}

function build(
  where: "path" | "query",
  stated: Constraints & { readonly name: string; readonly type: string; readonly description?: string },
  at: Place,
  issues: Issue[],
): Parameter {
  // A parameter has its description beside its schema.
  const { name, type, description: _, ...facts } = stated;
  const schema = valueSchema(facts, { name, type, place: at }, issues);
  return {
    name,
    in: where,
    ...(where === "path" && { required: true }),
    ...(stated.description !== undefined && { description: toCommonMark(stated.description) }),
    schema,
  };
}

function place(page: ResourcePage, at: LineRange | undefined): Place {
  const line = firstLine(page.lines, at);
  return { file: page.file, ...(line !== undefined && { line }) };
}
