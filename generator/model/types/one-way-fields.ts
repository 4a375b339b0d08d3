import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { References } from "../document/references.js";
import { fieldsOf } from "./fields.js";
import { isLeftOut } from "./left-out.js";
import type { SchemaFamily } from "./schema-names.js";

/**
 * Reports the fields that only answers or only requests have, of a schema that both hold: it has one type and
 * one validator, which can neither require such a field nor refuse it. Undefined where there are none.
 */
export function oneWayFields(
  { name, pointer, members }: SchemaFamily,
  references: References,
): Issue | undefined {
  const fields = members
    .flatMap(({ schema }) => fieldsOf(schema, references, "inline parts"))
    .filter(({ schemas }) => isLeftOut(schemas, "both"));
  if (fields.length === 0) return undefined;
  const names = [...new Set(fields.map((field) => field.name))].join(", ");
  const message = `${name} is sent and answered with one type: what is only read or written may be missing in both, and be sent: ${names}.`;
  return issue("generator/unsupported", message, { pointer });
}
