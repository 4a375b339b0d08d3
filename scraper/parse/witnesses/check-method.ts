import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { ResourcePage } from "../../model/resource-page.js";
import type { LineRange } from "../../model/stated.js";
import { knownBy } from "../checks/known-by.js";
import { lineOf } from "../checks/place.js";
import { operationInUri } from "./uri-operation.js";

/** Parameters that shape an answer which is only read. */
const ofReading = ["$select", "$format", "$expand", "$filter", "$orderBy"].map(knownBy);

/**
 * Compares the method with what the rest of the page says of it: its query parameters, the body that is sent,
 * the end of its path and the rows of lists. The method row is followed.
 */
export function checkMethod(page: ResourcePage): readonly Issue[] {
  if (page.older) return [];
  const line = lineOf(page.evidence.method, page);
  return contradictions(page).map(({ says, at }) => {
    const other = lineOf(at, page);
    const message = `The method row says ${page.method}, but ${says} (line ${other}); the row was followed.`;
    return issue("page/witnesses-differ", message, { file: page.file, line });
  });
}

interface Contradiction {
  /** In words, what speaks against the method. */
  readonly says: string;
  readonly at: LineRange | undefined;
}

function contradictions(page: ResourcePage): readonly Contradiction[] {
  const { method, uri, request, queryParameters, maximumPageSize, evidence } = page;
  const path = uri.path.replace(/\/$/, "");
  const found: Contradiction[] = [];
  const say = (holds: boolean, says: string, at: LineRange | undefined) => {
    if (holds) found.push({ says, at });
  };
  say(method === "PATCH", "no page has that method", evidence.method);
  const reading = queryParameters.find(({ name }) => ofReading.includes(knownBy(name)));
  say(
    method !== "GET" && reading !== undefined,
    `the query table lists ${reading?.name}, which only GET pages do`,
    reading?.at,
  );
  const lang = queryParameters.find(({ name }) => knownBy(name) === "$lang");
  say(
    method === "DELETE" && lang !== undefined,
    "the query table lists $lang, which no DELETE page does",
    lang?.at,
  );
  const sends = method !== "GET" && method !== "DELETE";
  say(!sends && request !== undefined, "the page describes a body that has to be sent", request?.at);
  const isBare = request === undefined && lang === undefined;
  say(
    method === "PUT" && isBare,
    "the page has neither a body that could be sent nor a row for $lang",
    queryParameters.at(-1)?.at,
  );
  say(method === "POST" && path.endsWith("}"), `the path ${path} is that of a single resource`, uri.at);
  say(
    method !== "GET" && maximumPageSize !== undefined,
    "the page has a maximum page size",
    evidence.maximumPageSize,
  );
  const starts = operationInUri(path) !== undefined && path.endsWith("/instances");
  say((method === "PUT" || method === "DELETE") && starts, "the path is that of an API operation", uri.at);
  return found;
}
