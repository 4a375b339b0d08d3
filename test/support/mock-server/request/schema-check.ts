import { Ajv2020, type AnySchemaObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { asSchema } from "../../../../spec/document/boolean-schema.js";
import type { OpenApiDocument, Schema } from "../../../../spec/document/openapi.js";
import type { Violation } from "./violation.js";

/** Tells every way in which a value breaks a schema of the document. */
export type SchemaCheck = (schema: Schema | boolean, value: unknown, place: string) => readonly Violation[];

const documentId = "openapi";

/** Makes the check of values against schemas of an OpenAPI 3.1 document, with Ajv. */
export function createSchemaCheck(document: OpenApiDocument): SchemaCheck {
  // Not strict: a schema of OpenAPI holds `xml` and `x-` keys, which are no keywords of JSON Schema.
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addFormat("time-local", /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/);
  ajv.addSchema(document as AnySchemaObject, documentId);
  const compiled = new WeakMap<Schema, ValidateFunction>();
  return (given, value, place) => {
    const schema = asSchema(given);
    const validate = compiled.get(schema) ?? ajv.compile(withFullReferences(schema));
    compiled.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
      place: place + instancePath.replaceAll("/", "."),
      message: `${message}${allowed(params)}`,
    }));
  };
}

/** A schema that is compiled by itself has to say in which document its references lead. */
function withFullReferences(schema: Schema): AnySchemaObject {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === "$ref" && typeof value === "string" && value.startsWith("#") ? documentId + value : value,
  );
}

function allowed({ allowedValues }: Record<string, unknown>): string {
  return Array.isArray(allowedValues) ? `: ${allowedValues.join(", ")}` : "";
}
