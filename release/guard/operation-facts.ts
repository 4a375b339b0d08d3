import { documentedErrors } from "../../spec/document/documented-errors.js";
import type { OpenApiDocument, Parameter } from "../../spec/document/openapi.js";
import { type DocumentOperation, operationsOf, responsesOf } from "../../spec/document/operations.js";
import { wholePathItem } from "../../spec/document/path-item.js";
import type { RamBaseOperation } from "../../spec/document/rambase-extensions.js";
import { extensionKeys } from "../../spec/document/rambase-extensions.js";
import { follow } from "../../spec/document/reference.js";

/** Facts of one kind, each in words by which a person finds it again. */
export type FactList = (document: OpenApiDocument) => readonly string[];

/** `GET /sales/orders` */
export const statedOperations = ofEach(() => [""]);

/** `GET /sales/orders: query parameter $top` */
export const statedParameters = ofEach(({ path, operation }, document) => {
  const item = wholePathItem(document, document.paths?.[path] ?? {});
  const nodes = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
  const names = nodes.map((node) => {
    const parameter = follow<Parameter>(document, node);
    return `: ${parameter?.in} parameter ${parameter?.name}`;
  });
  return [...new Set(names)];
});

/** `GET /sales/orders: answer 200`, where it is known what the answer holds. */
export const statedAnswers = ofEach(({ operation }, document) =>
  [...responsesOf(document, operation)]
    .filter(([status, { content }]) => status.startsWith("2") && content !== undefined)
    .map(([status]) => `: answer ${status}`),
);

/** `POST /sales/orders: error 101052` */
export const statedErrors = ofEach(({ operation }, document) =>
  [...responsesOf(document, operation).values()]
    .flatMap(documentedErrors)
    .map(({ code }) => `: error ${code}`),
);

/** `GET /sales/orders: largest page` */
export const statedPageSizes = ofEach(({ operation }) => {
  const facts = operation[extensionKeys.operation] as RamBaseOperation | undefined;
  return facts?.maximumPageSize === undefined ? [] : [": largest page"];
});

function ofEach(
  facts: (operation: DocumentOperation, document: OpenApiDocument) => readonly string[],
): FactList {
  return (document) =>
    operationsOf(document).flatMap((one) => {
      const name = `${one.method.toUpperCase()} ${one.path}`;
      return facts(one, document).map((fact) => `${name}${fact}`);
    });
}
