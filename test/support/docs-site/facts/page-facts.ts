import { isScalar, type Node } from "yaml";
import type { Body } from "../../../../scraper/model/body.js";
import type { Deprecation, QueryTemplate, VersionNote } from "../../../../scraper/model/header-facts.js";
import type { DocumentedError, PageContent } from "../../../../scraper/model/resource-page.js";
import { shortPath } from "../page/header-rows.js";
import { bodyFacts } from "./body-facts.js";
import { parameterFacts, queryFacts, type SharedParameters } from "./parameter-facts.js";
import type { YamlSource } from "./yaml-source.js";

/** What pages refer to by name instead of repeating it. */
export interface SharedFacts {
  readonly parameters: SharedParameters;
  readonly bodies: ReadonlyMap<string, Body>;
}

/** What one file says: the page's content, and its address when it is known. */
export interface PageFacts {
  readonly content: PageContent;
  readonly address?: string;
}

const keys = new Set([
  "address",
  "breadcrumb",
  "call",
  "summary",
  "operation",
  "deprecated",
  "status",
  "resource",
  "page size",
  "custom fields",
  "uri parameters",
  "query parameters",
  "request",
  "response",
  "errors",
]);

/** Returns what a page's file says, or undefined when something that every page has is missing. */
export function pageFacts(source: YamlSource, shared: SharedFacts): PageFacts | undefined {
  const entries = source.entries(source.root, "the facts of one page");
  const values = new Map(entries.map(({ key, value }) => [key, value]));
  for (const { key, node } of entries) {
    if (!keys.has(key))
      source.report(node, `«${key}» is not a fact of a page: expected one of ${[...keys].join(", ")}`);
  }
  const optional = (key: string) => source.text(values.get(key) ?? null);
  const required = (key: string, form: RegExp, expected: string) => {
    const match = form.exec(optional(key) ?? "");
    if (match === null) source.report(values.get(key) ?? source.root, `${key}: expected ${expected}`);
    return match;
  };
  const call = required(
    "call",
    /^([A-Z]+) (\/[^?\s]*)(?:\?(\S+))?$/,
    "a method and a path, as in POST /system/roles",
  );
  const summary = required("summary", /\S/, "a sentence");
  const status = required("status", /^\d{3}$/, "an HTTP status");
  const resource = required("resource", /^(\d+) v(\d+)$/, "number and version, as in 1925 v10");
  if (call === null || summary === null || status === null || resource === null) return undefined;

  const [, method = "", path = "", template] = call;
  const uri = { server: "https://api.rambase.net", path, query: templates(template) };
  const breadcrumb = optional("breadcrumb");
  const address = optional("address");
  const pageSize = optional("page size");
  const given = <T>(key: string, read: (node: Node) => T): T | undefined => {
    const node = values.get(key);
    return node === undefined || node === null ? undefined : read(node);
  };
  const deprecation = given("deprecated", (node) => deprecationFacts(source, node));
  const request = given("request", (node) => bodyFacts(source, node));
  const response = given("response", (node) => responseFacts(source, node, shared));
  const content: PageContent = {
    ...(breadcrumb !== undefined && { breadcrumb }),
    heading: `${method} ${shortPath(uri)}`,
    summary: optional("summary") ?? "",
    isApiOperation: optional("operation") === "true",
    ...(deprecation && { deprecation }),
    method,
    uri,
    formats: "Xml, Html, Json (ex. $format=json)",
    uriParameters:
      given("uri parameters", (node) =>
        parameterFacts(source, source.entries(node, "parameters of the path")),
      ) ?? [],
    ...(pageSize !== undefined && { maximumPageSize: Number(pageSize) }),
    customFields: optional("custom fields") === "true",
    status: Number(status[0]),
    resource: { id: Number(resource[1]), version: Number(resource[2]) },
    ...(request && { request }),
    queryParameters: given("query parameters", (node) => queryFacts(source, node, shared.parameters)) ?? [],
    filters: [],
    namedFilters: [],
    sortable: [],
    ...(response && { response }),
    operations: [],
    errors: given("errors", (node) => errorFacts(source, node)) ?? [],
  };
  return { content, ...(address !== undefined && { address }) };
}

function templates(text: string | undefined): QueryTemplate[] {
  if (text === undefined) return [];
  return text.split("&").map((part) => {
    const [name = "", placeholder = ""] = part.split("=");
    return { name, placeholder: placeholder.slice(1, -1) };
  });
}

function responseFacts(source: YamlSource, node: Node, shared: SharedFacts): Body | undefined {
  if (!isScalar(node)) return bodyFacts(source, node);
  const name = source.text(node) ?? "";
  const body = shared.bodies.get(name);
  if (body === undefined) source.report(node, `there is no shared body ${name}`);
  return body;
}

function errorFacts(source: YamlSource, node: Node): DocumentedError[] {
  return source.items(node, "errors, as in 101015 HTTP 404 Permission not found").flatMap((item) => {
    const match = /^(\d+) HTTP (\d{3}) (.+)$/.exec(source.text(item) ?? "");
    if (match === null) source.report(item, "expected an error, as in 101015 HTTP 404 Permission not found");
    return match === null
      ? []
      : [{ code: Number(match[1]), status: Number(match[2]), message: match[3] ?? "" }];
  });
}

function deprecationFacts(source: YamlSource, node: Node): Deprecation {
  const values = new Map(
    source.entries(node, "notice, latest, current").map(({ key, value }) => [key, value]),
  );
  const notice = source.text(values.get("notice") ?? null);
  const latest = versionFacts(source, values.get("latest"));
  const current = versionFacts(source, values.get("current"));
  return { ...(notice !== undefined && { notice }), ...(latest && { latest }), ...(current && { current }) };
}

/** `16, released 2025-11-28: what changed` is written as a mapping with one entry. */
function versionFacts(source: YamlSource, node: Node | null | undefined): VersionNote | undefined {
  if (node === null || node === undefined) return undefined;
  const [entry] = source.entries(node, "16, released 2025-11-28: what changed");
  const match = /^(\d+)(?:, released (\d{4}-\d\d-\d\d))?$/.exec(entry?.key ?? "");
  if (entry === undefined || match === null) {
    source.report(node, "expected a version, as in 16, released 2025-11-28: what changed");
    return undefined;
  }
  const note = source.text(entry.value);
  return {
    version: Number(match[1]),
    ...(match[2] !== undefined && { released: match[2] }),
    ...(note !== undefined && { note }),
  };
}
