import { documentedErrors } from "../../spec/document/documented-errors.js";
import type { OpenApiDocument, Parameter } from "../../spec/document/openapi.js";
import { type DocumentOperation, responsesOf } from "../../spec/document/operations.js";
import { wholePathItem } from "../../spec/document/path-item.js";
import { extensionKeys, type RamBaseOperation } from "../../spec/document/rambase-extensions.js";
import { follow } from "../../spec/document/reference.js";

/** What an operation states of one kind, each in words by which a person finds it again. */
export type FactList = (operation: DocumentOperation, document: OpenApiDocument) => readonly string[];

/** `query parameter $top` */
export const statedParameters: FactList = ({ path, operation }, document) => {
  const item = wholePathItem(document, document.paths?.[path] ?? {});
  const nodes = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  const names = nodes.map((node) => {
    const parameter = follow<Parameter>(document, node);
    return `${parameter?.in} parameter ${parameter?.name}`;
  });
  return [...new Set(names)];
};

/** `answer 200`, where it is known what the answer holds. */
export const statedAnswers: FactList = ({ operation }, document) =>
  [...responsesOf(document, operation)]
    .filter(([status, { content }]) => status.startsWith("2") && content !== undefined)
    .map(([status]) => `answer ${status}`);

/** `error 101052` */
export const statedErrors: FactList = ({ operation }, document) =>
  [...responsesOf(document, operation).values()].flatMap(documentedErrors).map(({ code }) => `error ${code}`);

/** `largest page` */
export const statedPageSizes: FactList = ({ operation }) => {
  const facts = operation[extensionKeys.operation] as RamBaseOperation | undefined;
  return facts?.maximumPageSize === undefined ? [] : ["largest page"];
};
