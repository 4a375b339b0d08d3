import { extensionKeys } from "../../../../spec/document/rambase-extensions.js";
import { definitionKeywords, schemaKeywords } from "../schema-keywords.js";
import type { RecordName, RecordShape, Shape } from "./shape.js";

/** Members of one shape under several keys. */
function all(keys: string | readonly string[], shape: Shape): { readonly [key: string]: Shape } {
  const names = typeof keys === "string" ? keys.split(" ") : keys;
  return Object.fromEntries(names.map((key) => [key, shape]));
}

const content: Shape = { map: "media type" };
const security: Shape = { list: { map: { list: "text" } } };
const parameters: Shape = { list: "parameter" };
const rows: Shape = { list: "row" };

/** What the generator relies on, place by place. Whatever else the standard asks for is for lint to check. */
export const records: { readonly [name in RecordName]: RecordShape } = {
  document: {
    members: {
      info: "info",
      servers: { list: "server" },
      security,
      tags: { list: "tag" },
      paths: { map: "path item", extensible: true },
      webhooks: { map: "data" },
      components: "components",
      [extensionKeys.errorNames]: { map: "text" },
      [extensionKeys.sdkNames]: { map: "text" },
    },
  },
  info: { members: all("title version description", "text") },
  server: {
    members: { ...all("url description", "text"), variables: { map: "server variable" } },
    required: ["url"],
  },
  "server variable": { members: { default: "text" } },
  tag: { members: all("name description", "text"), required: ["name"] },
  components: {
    members: {
      schemas: { map: "schema" },
      parameters: { map: "parameter" },
      responses: { map: "response" },
      requestBodies: { map: "request body" },
      pathItems: { map: "path item" },
      securitySchemes: { map: "security scheme" },
    },
  },
  "security scheme": {
    members: {
      ...all("type description name in scheme bearerFormat", "text"),
      flows: { map: "flow", extensible: true },
    },
    required: ["type"],
    group: "securitySchemes",
  },
  flow: { members: all("authorizationUrl tokenUrl", "text") },
  "path item": {
    members: {
      ...all("get put post delete options head patch trace", "operation"),
      parameters,
      servers: { list: "server" },
    },
    group: "pathItems",
  },
  operation: {
    members: {
      ...all("operationId summary description", "text"),
      tags: { list: "text" },
      deprecated: "flag",
      parameters,
      requestBody: "request body",
      responses: { map: "response", extensible: true },
      security,
      servers: { list: "server" },
      callbacks: { map: "data" },
      [extensionKeys.operation]: "RamBase operation",
    },
  },
  parameter: {
    members: {
      ...all("name description style", "text"),
      in: "place of a parameter",
      ...all("required deprecated explode allowReserved", "flag"),
      schema: "schema",
      content,
    },
    required: ["name", "in"],
    group: "parameters",
  },
  "request body": { members: { description: "text", required: "flag", content }, group: "requestBodies" },
  response: {
    members: { description: "text", content, [extensionKeys.errors]: { list: "error" } },
    group: "responses",
  },
  "media type": { members: { schema: "schema" } },
  schema: {
    members: {
      ...all("$id $anchor $dynamicAnchor format title description pattern", "text"),
      ...all("uniqueItems nullable deprecated readOnly writeOnly", "flag"),
      ...all("minimum maximum multipleOf", "number"),
      ...all("exclusiveMinimum exclusiveMaximum", "bound"),
      ...all("minLength maxLength minItems maxItems minContains maxContains", "count"),
      ...all("minProperties maxProperties", "count"),
      type: "type",
      enum: { list: "data" },
      required: { list: "text" },
      dependentRequired: { map: { list: "text" } },
      ...all(schemaKeywords.one, "schema"),
      ...all(schemaKeywords.list, { list: "schema" }),
      ...all([...schemaKeywords.map, ...definitionKeywords], { map: "schema" }),
      discriminator: "discriminator",
    },
    group: "schemas",
  },
  discriminator: { members: { propertyName: "text", mapping: { map: "text" } }, required: ["propertyName"] },
  "RamBase operation": {
    members: {
      resource: "version",
      otherVersions: { list: "version" },
      ...all("version operation maximumPageSize latestVersion", "number"),
      ...all("customFields responseDocumented", "flag"),
      ...all("page latestVersionReleased latestVersionNote", "text"),
      ...all("thisVersionReleased thisVersionNote deprecationNotice", "text"),
      ...all("filters namedFilters sortable operations", rows),
    },
  },
  row: { members: all("name type description text page", "text") },
  error: { members: { code: "error number", message: "text" }, required: ["code", "message"] },
  version: { members: all("id version", "number") },
};
