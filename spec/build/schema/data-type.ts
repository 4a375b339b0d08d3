import { type DataType, dataTypes } from "../../../scraper/model/value.js";
import type { Schema } from "../../document/openapi.js";

const schemas: { readonly [type in DataType]: Schema } = {
  Integer: { type: "integer", format: "int32" },
  Long: { type: "integer", format: "int64" },
  Decimal: { type: "number" },
  Boolean: { type: "boolean" },
  String: { type: "string" },
  Date: { type: "string", format: "date" },
  Datetime: { type: "string", format: "date-time" },
  Time: { type: "string", format: "time-local" },
};

/** The schema of a datatype of the pages; `undefined` for a name that is none. */
export function schemaOfType(type: string): Schema | undefined {
  const known = dataTypes.find((name) => name === type);
  return known && schemas[known];
}
