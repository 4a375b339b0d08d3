// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isObject, report, schema, typeName } from "../runtime/internal.js";
import type { RamBaseEventTypeParameterUpdate } from "../system/rambase-event-types/parameters.js";

/** Validator of `RamBaseEventTypeParameterUpdate`. */
export const ramBaseEventTypeParameterUpdateSchema: Schema<RamBaseEventTypeParameterUpdate> =
  /* @__PURE__ */ schema(checkRamBaseEventTypeParameterUpdate);

/** Adds what is wrong with a value to `violations`. */
export function checkRamBaseEventTypeParameterUpdate(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const key = value.key;
  if (key !== undefined) {
    if (typeof key !== "string") {
      report(violations, [...path, "key"], "type", "must be a text", "string", typeName(key));
    }
  }

  const datatype = value.datatype;
  if (datatype !== undefined) {
    if (typeof datatype !== "string") {
      report(violations, [...path, "datatype"], "type", "must be a text", "string", typeName(datatype));
    }
  }

  const isRequired = value.isRequired;
  if (isRequired !== undefined) {
    if (typeof isRequired !== "boolean") {
      report(
        violations,
        [...path, "isRequired"],
        "type",
        "must be true or false",
        "boolean",
        typeName(isRequired),
      );
    }
  }
}
