import { issue } from "../../../issues/catalogue.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { StringCheck, ValueCheck } from "../check-model.js";
import { below } from "../document/json-pointer.js";
import type { CheckContext } from "./check-context.js";
import { isCheckedFormat, otherFormats } from "./formats.js";
import { patternCheck } from "./pattern-check.js";

/** The rules for texts. A format that nobody knows is reported. */
export function stringCheck(
  schema: Schema,
  pointer: string,
  context: CheckContext,
): Pick<ValueCheck, "string"> {
  const { minLength, maxLength, format } = schema;
  const string: StringCheck = {
    ...(minLength === undefined ? {} : { minLength: Number(minLength) }),
    ...(maxLength === undefined ? {} : { maxLength: Number(maxLength) }),
    ...patternCheck(schema, pointer, context),
    ...(context.formats && format !== undefined && isCheckedFormat(format) ? { format } : {}),
  };
  if (format !== undefined && !isCheckedFormat(format) && !otherFormats.has(format)) {
    const message = `The format ${JSON.stringify(format)} is not checked by the validators.`;
    context.issues.push(issue("generator/format", message, { pointer: below(pointer, "format") }));
  }
  return Object.keys(string).length === 0 ? {} : { string };
}
