import { issue } from "../../issues/catalogue.js";
import { extensionKeys } from "../document/rambase-extensions.js";
import { isObject, type JsonObject } from "./json-object.js";
import type { Site, Step } from "./step.js";

/**
 * An answer that a page does not show is written as any JSON: generators make nothing of a response without
 * content, and their callers could not reach what comes.
 */
export const withAnyAnswer: Step = (operation, site) => {
  const facts = operation[extensionKeys.operation];
  const { responses } = operation;
  if (!isObject(facts) || facts.responseDocumented !== false || !isObject(responses)) return operation;
  const written = Object.entries(responses).map(([status, response]) => {
    if (!isObject(response) || !mayHold(status, response)) return [status, response];
    report(site, status);
    return [status, { ...response, content: { "application/json": { schema: {} } } }];
  });
  return { ...operation, responses: Object.fromEntries(written) };
};

/** 204 and 205 say that nothing comes. A shared response belongs to other operations, too, and stays as it is. */
function mayHold(status: string, response: JsonObject): boolean {
  return /^2/.test(status) && !/^20[45]$/.test(status) && !("content" in response) && !("$ref" in response);
}

function report(site: Site, status: string): void {
  const message = "The page does not show what the answer holds; it is written as any JSON.";
  site.report(issue("export/any-answer", message, { pointer: `${site.pointer}/responses/${status}` }));
}
