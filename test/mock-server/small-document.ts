import type { OpenApiDocument, Parameter, Response, Schema } from "../../spec/document/openapi.js";

const roleId: Parameter = {
  name: "roleId",
  in: "path",
  required: true,
  schema: { type: "integer", format: "int32", minimum: 100000 },
};
const db: Parameter = { name: "$db", in: "query", schema: { type: "string" } };

function json(schema: Schema): { readonly "application/json": { readonly schema: Schema } } {
  return { "application/json": { schema } };
}

function root(name: string, schema: Schema): Schema {
  return { type: "object", "x-rambase-root": true, required: [name], properties: { [name]: schema } };
}

const refused: Response = {
  description: "The request has to be corrected.",
  content: json({ $ref: "#/components/schemas/Error" }),
  "x-rambase-errors": [
    { code: 102139, message: "Comment is required" },
    { code: 101052, message: "The user has the role already" },
  ],
};

/** One operation for every rule of the mock server. */
export const smallDocument: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Small", version: "1" },
  paths: {
    "/roles/{roleId}": {
      parameters: [roleId],
      get: {
        operationId: "getRole",
        responses: {
          "200": {
            description: "A role",
            content: json(root("role", { $ref: "#/components/schemas/Role" })),
          },
        },
      },
      delete: { operationId: "deleteRole", responses: { "202": { description: "Accepted" } } },
    },
    "/roles/current": {
      get: { operationId: "getCurrentRole", responses: { "200": { description: "The role" } } },
    },
    "/roles": {
      get: {
        operationId: "listRoles",
        "x-rambase": { maximumPageSize: 20 },
        parameters: [
          { $ref: "#/components/parameters/db" },
          { name: "activeOnly", in: "query", schema: { type: "boolean" } },
          { name: "Impersonate-User", in: "header", schema: { type: "string", maxLength: 4 } },
        ],
        responses: {
          "200": {
            description: "A page of roles",
            content: json({
              type: "object",
              properties: {
                roles: { type: "array", items: { $ref: "#/components/schemas/Role" } },
                paging: { $ref: "#/components/schemas/Paging" },
              },
            }),
          },
        },
      },
      post: {
        operationId: "createRole",
        requestBody: {
          required: true,
          content: {
            ...json(root("role", { $ref: "#/components/schemas/RoleInput" })),
            "application/xml": {},
          },
        },
        responses: {
          "201": {
            description: "Created",
            content: json(root("role", { $ref: "#/components/schemas/Role" })),
          },
          "400": refused,
          "401": { description: "No token" },
          "403": { description: "Not allowed.", content: json({ $ref: "#/components/schemas/Error" }) },
        },
      },
    },
    "/roles/{roleId}/api-operations/100147/instances": {
      post: {
        operationId: "copyRole",
        "x-rambase": { operation: 100147 },
        parameters: [roleId],
        requestBody: {
          content: json({
            type: "object",
            "x-rambase-root": true,
            properties: { parameters: { type: "object", properties: { name: { type: "string" } } } },
          }),
        },
        responses: {
          "200": {
            description: "Started",
            content: json(
              root("operationInstance", {
                type: "object",
                properties: {
                  operationInstanceId: { type: "integer" },
                  status: { type: "integer" },
                  createdAt: { type: "string", format: "date-time" },
                  error: { $ref: "#/components/schemas/Error" },
                  operationInstanceLink: { type: "string" },
                },
              }),
            ),
          },
          "400": refused,
        },
      },
    },
    "/samples": {
      get: {
        operationId: "getSample",
        parameters: [{ name: "company", in: "query", required: true, schema: { type: "string" } }],
        responses: {
          "200": {
            description: "One value of each kind",
            content: json({ $ref: "#/components/schemas/Sample" }),
          },
        },
      },
    },
  },
  components: {
    parameters: { db },
    schemas: {
      Role: {
        type: "object",
        properties: {
          roleId: { type: "integer", minimum: 100000n },
          name: { type: "string", maxLength: 6 },
          roleLink: { type: "string" },
        },
      },
      RoleInput: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", maxLength: 10 },
          level: { type: "integer", minimum: 1, maximum: 3n },
          kind: { type: "string", enum: ["OPEN", "CLOSED"] },
          validFrom: { type: "string", format: "date" },
          opensAt: { type: "string", format: "time-local" },
        },
      },
      Paging: {
        type: "object",
        properties: {
          position: { type: "integer" },
          previousPage: { type: "string" },
          nextPage: { type: "string" },
          lastPage: { type: "string" },
          nextPageKey: { type: "string" },
        },
      },
      Error: {
        type: "object",
        properties: {
          message: { type: "string" },
          innerErrors: { type: "array", items: { $ref: "#/components/schemas/Error" } },
        },
      },
      Sample: {
        type: "object",
        properties: {
          count: { type: "integer" },
          price: { type: "number", exclusiveMinimum: 2, maximum: 10 },
          dozens: { type: "integer", minimum: 13, multipleOf: 12 },
          little: { type: "integer", maximum: 0 },
          open: { type: "boolean" },
          closed: { type: "boolean", default: false },
          kind: { type: "string", enum: ["OPEN", "CLOSED"] },
          firstName: { type: "string" },
          short: { type: "string", maxLength: 3 },
          long: { type: "string", minLength: 8 },
          code: { type: "string", pattern: "^[A-Z]{2}$" },
          unheardOf: { type: "string", pattern: "^~~~$" },
          day: { type: "string", format: "date" },
          moment: { type: "string", format: "date-time" },
          opensAt: { type: "string", format: "time-local" },
          userLink: { type: "string" },
          identity: { type: ["integer", "string"] },
          anyOfThem: { oneOf: [{ type: "integer" }, { type: "string" }] },
          tags: { type: "array", minItems: 2, items: { type: "string" } },
          whole: {
            allOf: [
              { properties: { left: { type: "integer" } } },
              { properties: { right: { type: "integer" } } },
            ],
          },
          parent: { $ref: "#/components/schemas/Sample" },
        },
      },
    },
  },
};
