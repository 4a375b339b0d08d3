import type { OpenApiDocument, PathItem, Schema } from "../../../spec/document/openapi.js";
import { randomFrom } from "../../../test/support/docs-site/random/random.js";
import { commonComponents } from "./common-components.js";
import { resourceNames } from "./resource-names.js";
import { collectionPaths } from "./resource-operations.js";
import { answerSchema, elementFields, inputSchema, updateSchema } from "./resource-schemas.js";

/** Each resource has five operations, and the collection below it five more. */
const operationsPerResource = 10;

/**
 * A document of about so many operations that is built like RamBase's, the same one for the same number. What
 * the contenders call is always in it: `getOrder` and `createOrder` of `/sales/orders`.
 */
export function benchDocument(operations: number): OpenApiDocument {
  const random = randomFrom(operations);
  const paths: Record<string, PathItem> = {};
  const schemas: Record<string, Schema> = { ...commonComponents.schemas };
  const describe = (element: string, idName: string): void => {
    const fields = elementFields(element, random);
    schemas[element] = answerSchema(element, idName, fields);
    schemas[`${element}Input`] = inputSchema(fields);
    schemas[`${element}Update`] = updateSchema(fields);
  };
  const names = resourceNames(Math.ceil(operations / operationsPerResource));
  for (const { module, path, element, plural } of names) {
    const idName = `${element.charAt(0).toLowerCase()}${element.slice(1)}Id`;
    const resource = { tag: module, path, parents: [], element, plural, idName };
    Object.assign(paths, collectionPaths(resource, random));
    describe(element, idName);
    const parent = {
      name: idName,
      in: "path",
      required: true,
      schema: { type: "integer", format: "int32", minimum: 100000 },
    } as const;
    const items = {
      tag: module,
      path: `${path}/{${idName}}/items`,
      parents: [parent],
      element: `${element}Item`,
      plural: "items",
      idName: "itemId",
    };
    Object.assign(paths, collectionPaths(items, random));
    describe(items.element, items.idName);
  }
  return {
    openapi: "3.1.0",
    info: { title: "RamBase REST API", version: "1.0.0" },
    servers: [{ url: "https://api.rambase.net" }],
    security: [{ oauth2: [] }, { bearer: [] }],
    tags: [...new Set(names.map(({ module }) => module))].map((name) => ({ name })),
    paths,
    components: { ...commonComponents, schemas },
  };
}
