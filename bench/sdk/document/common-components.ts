import type { Components, Parameter, Reference, Schema } from "../../../spec/document/openapi.js";

const query = (name: string, type: "string" | "integer" | "boolean", description: string): Parameter => ({
  name,
  in: "query",
  description,
  schema: type === "integer" ? { type, format: "int32" } : { type },
});

/** Query parameters that operations share, by their component names. */
const parameters = {
  db: query("$db", "string", "Company database in which the request runs."),
  lang: query("$lang", "string", "Language of translated texts."),
  select: query("$select", "string", "Fields to answer, separated by commas."),
  expand: query("$expand", "string", "Fields to add, separated by commas."),
  filter: query("$filter", "string", "Condition that the listed elements meet."),
  orderBy: query("$orderBy", "string", "Fields to sort by."),
  top: query("$top", "integer", "How many elements a page holds."),
  skip: query("$skip", "integer", "How many elements to leave out."),
  pageKey: query("$pageKey", "string", "Where the page begins."),
  useMinimumVersion: query("$useMinimumVersion", "integer", "Lowest version to run."),
} as const;

export type CommonParameter = keyof typeof parameters;

export function parameterReference(name: CommonParameter): Reference {
  return { $ref: `#/components/parameters/${name}` };
}

const text: Schema = { type: "string" };
const error: Schema = {
  type: "object",
  description: "What the API answers when a request fails.",
  properties: {
    httpStatusCode: { type: "integer", format: "int32" },
    message: text,
    translatedMessage: text,
    errorMessage: { type: "object", properties: { errorMessageId: { type: "integer" } } },
    parameters: {
      type: "array",
      items: { type: "object", properties: { index: { type: "integer" }, value: text } },
    },
  },
};
const paging: Schema = {
  type: "object",
  description: "The neighbours of a page.",
  properties: { firstPage: text, previousPage: text, nextPage: text, lastPage: text },
};

const errorContent = { "application/json": { schema: { $ref: "#/components/schemas/Error" } } };

/** Everything of `components` but the schemas of the resources. */
export const commonComponents = {
  securitySchemes: {
    oauth2: {
      type: "oauth2",
      flows: { clientCredentials: { tokenUrl: "https://api.rambase.net/oauth2/access_token", scopes: {} } },
    },
    bearer: { type: "http", scheme: "bearer" },
  },
  parameters,
  responses: {
    Unauthorized: { description: "The access token is missing or wrong." },
    Forbidden: { description: "The client lacks access.", content: errorContent },
    NotFound: { description: "There is no such resource.", content: errorContent },
    ServerError: { description: "The server failed.", content: errorContent },
  },
  schemas: { Error: error, Paging: paging },
} as const satisfies Components;
