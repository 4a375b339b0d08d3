// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
import type { ExtensionInput, ExtensionInputPublisher } from "../system/extensions.js";

/** Validator of `ExtensionInput`. */
export const extensionInputSchema: Schema<ExtensionInput> = /* @__PURE__ */ schema(checkExtensionInput);

/** Adds what is wrong with a value to `violations`. */
export function checkExtensionInput(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const name = value.name;
  if (name === undefined) report(violations, [...path, "name"], "required", "is required");
  else if (typeof name !== "string") {
    report(violations, [...path, "name"], "type", "must be a text", "string", typeName(name));
  }

  const description = value.description;
  if (description !== undefined) {
    if (typeof description !== "string") {
      report(violations, [...path, "description"], "type", "must be a text", "string", typeName(description));
    }
  }

  const termsAndConditions = value.termsAndConditions;
  if (termsAndConditions !== undefined) {
    if (typeof termsAndConditions !== "string") {
      report(
        violations,
        [...path, "termsAndConditions"],
        "type",
        "must be a text",
        "string",
        typeName(termsAndConditions),
      );
    }
  }

  const publisher = value.publisher;
  if (publisher !== undefined) {
    checkExtensionInputPublisher(publisher, [...path, "publisher"], violations);
  }
}

/** Validator of `ExtensionInputPublisher`. */
export const extensionInputPublisherSchema: Schema<ExtensionInputPublisher> =
  /* @__PURE__ */ schema(checkExtensionInputPublisher);

/** Adds what is wrong with a value to `violations`. */
export function checkExtensionInputPublisher(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const publisherId = value.publisherId;
  if (publisherId !== undefined) {
    if (typeof publisherId !== "number" || !Number.isInteger(publisherId)) {
      report(
        violations,
        [...path, "publisherId"],
        "type",
        "must be a whole number",
        "integer",
        typeName(publisherId),
      );
    } else {
      if (!isInt32(publisherId)) {
        report(violations, [...path, "publisherId"], "format", "must fit 32 bits", "int32", publisherId);
      }
      if (publisherId < 100000) {
        report(
          violations,
          [...path, "publisherId"],
          "minimum",
          "must be at least 100000",
          100000,
          publisherId,
        );
      }
    }
  }
}
