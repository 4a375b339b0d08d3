import { issue } from "../../../issues/catalogue.js";
import { pointer } from "../../document/pointer.js";
import { extensionKeys } from "../../document/rambase-extensions.js";
import { isUnknownAnswer } from "../../document/unknown-answer.js";
import { isObject } from "../json-object.js";
import type { Site, Step } from "../step.js";

/**
 * An answer that a page does not show is written as any JSON: generators make nothing of a response without
 * content, and their callers could not reach what comes.
 */
export const withAnyAnswer: Step = (operation, site) => {
  const { responses } = operation;
  if (!isObject(responses)) return operation;
  const facts = operation[extensionKeys.operation];
  const written = Object.entries(responses).map(([status, response]) => {
    if (!isObject(response) || !isUnknownAnswer(facts, status, response)) return [status, response];
    report(site, status);
    return [status, { ...response, content: { "application/json": { schema: {} } } }];
  });
  return { ...operation, responses: Object.fromEntries(written) };
};

function report(site: Site, status: string): void {
  const message = "The page does not show what the answer holds; it is written as any JSON.";
  const place = { pointer: pointer(site.pointer, "responses", status) };
  site.report(issue("export/any-answer", message, place));
}
