import { violationBody } from "./answer/error-body.js";
import type { MockAnswer } from "./answer/mock-answer.js";
import type { ReceivedRequest } from "./request/received-request.js";
import type { TokenDesk } from "./token/token-desk.js";

/** Where the values of coded fields are asked for, whether a page describes it or not. */
export const domainValuesPath = "/system/domain-values/applicable-values";

/** Answers which values a coded field may hold: a number and a text, as the API has both. */
export function answerDomainValues(request: ReceivedRequest, desk: TokenDesk, origin: string): MockAnswer {
  const { method, query, headers } = request;
  if (method !== "GET") return { status: 405, headers: { allow: "GET" } };
  if (!desk.accepts(headers.authorization)) return { status: 401 };
  const missing = ["object", "field"].filter((name) => !query.has(name));
  if (missing.length > 0) {
    const violations = missing.map((name) => ({ place: `query ${name}`, message: "is required" }));
    return { status: 400, body: violationBody("listApplicableDomainValues", violations, origin) };
  }
  const field = query.get("field");
  const domainValues = [
    { key: 1, description: `The first value of ${field}` },
    { key: "OTHER", description: `Another value of ${field}` },
  ];
  return { status: 200, body: { domainValues, paging: {} } };
}
