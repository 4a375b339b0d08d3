import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { operationKey, operationsOf } from "../../spec/document/operations.js";

/** A small document with all that the site looks at: modules, shared responses, errors, API operations. */
export const sampleDocument: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Warehouse API", version: "2.0.0" },
  servers: [{ url: "https://warehouse.example" }],
  tags: [
    { name: "Stock & Shelves", description: "What lies where." },
    { name: "Unused", description: "Nothing uses this tag." },
  ],
  "x-rambase-error-names": { "101052": "ShelfIsFull", "102139": "CommentIsRequired" },
  paths: {
    "/stock/shelves": {
      get: {
        operationId: "listShelves",
        tags: ["Stock & Shelves"],
        summary: "Lists the shelves",
        responses: {
          "200": { description: "The shelves." },
          "403": { $ref: "#/components/responses/Forbidden" },
        },
      },
    },
    "/stock/shelves/{shelfId}": {
      put: {
        operationId: "updateShelf",
        tags: ["Stock & Shelves"],
        summary: "Changes a shelf",
        deprecated: true,
        parameters: [{ name: "shelfId", in: "path", required: true, schema: { type: "integer" } }],
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/Shelf" } } },
        },
        responses: {
          "200": { description: "Changed." },
          "400": {
            description: "The request must be corrected.",
            "x-rambase-errors": [
              { code: 102139, message: "Comment is required" },
              { code: 101052, message: "The shelf is full" },
            ],
          },
        },
      },
    },
    "/stock/shelves/{shelfId}/api-operations/100147/instances": {
      post: {
        operationId: "emptyShelf",
        tags: ["Stock & Shelves"],
        summary: "Empties a shelf",
        responses: {
          "200": { description: "Started." },
          "403": { $ref: "#/components/responses/Forbidden" },
        },
      },
    },
    "/stock/shelves/{shelfId}/boxes": {
      post: {
        operationId: "createBox",
        tags: ["Stock & Shelves"],
        summary: "Puts a box on a shelf",
        description: "The box must fit.",
        "x-rambase": { resource: { id: 1925, version: 10 }, page: "https://warehouse.example/1925?v=10" },
        responses: {
          "201": { description: "Created." },
          "400": {
            description: "The request must be corrected.",
            "x-rambase-errors": [{ code: 101052, message: "The shelf is full" }],
          },
          "404": {
            description: "Not found.",
            "x-rambase-errors": [{ code: 101052, message: "No such shelf" }],
          },
        },
      },
    },
    "/ping": { get: { responses: { "200": { description: "Alive." } } } },
  },
  components: {
    responses: {
      Forbidden: {
        description: "Not allowed.",
        "x-rambase-errors": [{ code: 100200, message: "Missing duty" }],
      },
    },
    schemas: {
      Shelf: {
        type: "object",
        properties: { name: { type: "string", description: "What people call it." } },
      },
    },
  },
};

/** Samples for all operations but `/ping`. */
export const sampleCode: ReadonlyMap<string, string> = new Map(
  operationsOf(sampleDocument).flatMap((found) => {
    const { operationId } = found.operation;
    if (operationId === undefined) return [];
    return [[operationKey(found), `const answer = await warehouse.${operationId}();\n`]];
  }),
);
