import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Json, OpenApiDocument, Schema } from "../../../spec/document/openapi.js";

/** What a POST of an order sends and what the API answers, without the JSON root around it. */
export interface SampleOrder {
  readonly sent: Json;
  readonly answered: Json;
}

/** Values for every field of an order, all of them legal. */
export function sampleOrder({ components }: OpenApiDocument): SampleOrder {
  return {
    sent: sampleValue(components?.schemas?.OrderInput ?? {}, "order"),
    answered: sampleValue(components?.schemas?.Order ?? {}, "order"),
  };
}

function sampleValue(schema: Schema | boolean, name: string): Json {
  const { type, format, minimum, properties } = asSchema(schema);
  if (type === "object") {
    const fields = Object.entries(properties ?? {});
    return Object.fromEntries(fields.map(([field, schema]) => [field, sampleValue(schema, field)]));
  }
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return Number(minimum ?? 1) + 1;
  if (format === "date") return "2026-03-01";
  if (format === "date-time") return "2026-03-01T08:30:00.000Z";
  return `The ${name} of the night shift`;
}
