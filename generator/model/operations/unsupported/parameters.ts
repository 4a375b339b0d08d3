import { asSchema } from "../../../../spec/document/boolean-schema.js";
import type { Parameter, SchemaType } from "../../../../spec/document/openapi.js";
import { below } from "../../document/json-pointer.js";
import type { Found, References } from "../../document/references.js";
import { typesWithin } from "../../document/types-within.js";
import type { OperationSource } from "../operation-source.js";
import { parameterEncoder } from "../parameter-form.js";
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
    value.schema === undefined
      ? []
      : typesWithin(asSchema(value.schema), below(pointer, "schema"), references);
  if (value.in === "path") return lostInPath(value, types);
  if (value.in !== "query") return undefined;
  const { content, style, allowReserved } = value;
  if (content !== undefined && parameterEncoder({ value, pointer }, references) === undefined) {
    return "is described by its content, which is no JSON; it is sent as plain text";
  }
  if (style === "deepObject" && types.includes("array")) {
    return "may be a list, for which the style deepObject has no rule; its elements are numbered: name[0]";
  }
  return allowReserved === true ? "may keep reserved characters; the SDK escapes them" : undefined;
}

function lostInPath(
  { style = "simple", content }: Parameter,
  types: readonly SchemaType[],
): string | undefined {
  if (content !== undefined) return "is described by its content; it is taken as text";
  if (style !== "simple") return `is written in the style ${style}; its value is sent as it is`;
  const type = types.find((one) => one === "array" || one === "object" || one === "boolean");
  return type && `is ${type === "boolean" ? "a flag" : `an ${type}`}; it is taken as text`;
}
