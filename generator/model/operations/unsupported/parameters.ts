import { asSchema } from "../../../../spec/document/boolean-schema.js";
import type { Parameter, Schema } from "../../../../spec/document/openapi.js";
import type { Found, References } from "../../document/references.js";
import { typesOf } from "../../document/schema-shape.js";
import type { OperationSource } from "../operation-source.js";
import { parameterForm } from "../parameter-form.js";
import type { Unsupported } from "./report-unsupported.js";

/** Parameters that the SDK sends otherwise than the document says. */
export function unsupportedParameters(
  source: OperationSource,
  references: References,
): readonly Unsupported[] {
  const parameters = source.parameters.flatMap((found) => {
    const why = whatIsLost(found, references);
    if (why === undefined) return [];
    const name = JSON.stringify(found.value.name);
    return [{ pointer: found.pointer, message: `The ${found.value.in} parameter ${name} ${why}.` }];
  });
  if (!source.path.includes("#")) return parameters;
  const message = `What follows # in ${source.path} is no part of a request; it is not sent.`;
  return [...parameters, { pointer: source.pointer, message }];
}

function whatIsLost({ value, pointer }: Found<Parameter>, references: References): string | undefined {
  const types =
    value.schema === undefined ? [] : typesIn(asSchema(value.schema), `${pointer}/schema`, references);
  if (value.in === "path") {
    const { style = "simple", content } = value;
    if (content !== undefined) return "is described by its content; it is taken as text";
    if (style !== "simple") return `is written in the style ${style}; its value is sent as it is`;
    const type = types.find((one) => one === "array" || one === "object" || one === "boolean");
    return type && `is ${type === "boolean" ? "a flag" : `an ${type}`}; it is taken as text`;
  }
  if (value.in !== "query") return undefined;
  const { encoder } = parameterForm(value);
  if (encoder !== undefined) return undefined;
  if (value.content !== undefined)
    return "is described by its content, which is no JSON; it is sent as plain text";
  if (value.style === "deepObject" || types.includes("object")) {
    return "is an object, which the SDK cannot spread; make a text of it";
  }
  if (!types.includes("array")) {
    return value.allowReserved === true ? "may keep reserved characters; the SDK escapes them" : undefined;
  }
  const style = value.style ?? "form";
  if (style !== "form") return `is a list in the style ${style}; it is sent with commas`;
  return value.explode === false ? undefined : "is a list that repeats its name; it is sent with commas";
}

function typesIn(schema: Schema, pointer: string, references: References): readonly string[] {
  const found = references.follow<Schema>(schema, pointer);
  return found === undefined ? [] : typesOf(found.value);
}
