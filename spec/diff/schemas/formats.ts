import type { Json } from "../../document/openapi.js";
import { keywordValues, reportKeyword, type SchemaPair } from "./schema-comparer.js";
import { formatsGoWithTypes } from "./types.js";

/** Formats that allow all that others allow. */
const within: { readonly [format: string]: readonly string[] } = {
  int8: ["int16", "int32", "int64"],
  int16: ["int32", "int64"],
  int32: ["int64"],
  uint8: ["uint16", "uint32", "uint64", "int16", "int32", "int64"],
  uint16: ["uint32", "uint64", "int32", "int64"],
  uint32: ["uint64", "int64"],
  float: ["double"],
  uri: ["uri-reference", "iri"],
};

/** Compares the formats of two schemas. */
export function compareFormats(pair: SchemaPair): void {
  const { before, after } = keywordValues(pair, "format");
  if (before === after || formatsGoWithTypes(pair)) return;
  if (before === undefined) reportKeyword(pair, "format", "format-added", { after });
  else if (after === undefined) reportKeyword(pair, "format", "format-removed", { before });
  else if (fitsIn(before, after)) reportKeyword(pair, "format", "format-widened", { before, after });
  else if (fitsIn(after, before)) reportKeyword(pair, "format", "format-narrowed", { before, after });
  else reportKeyword(pair, "format", "format-changed", { before, after });
}

function fitsIn(format: Json, other: Json): boolean {
  return within[String(format)]?.includes(String(other)) ?? false;
}
