import type { Schema } from "../../../spec/document/openapi.js";
import type { ValidatorModel } from "../check-model.js";
import { kebabCase } from "../naming/identifier.js";
import { uniqueNames } from "../naming/unique-names.js";
import { validatorName } from "../naming/validator-names.js";
import type { ValidatorFileModel } from "../sdk-model.js";
import type { SchemaFamily } from "../types/schema-names.js";
import { buildCheck, type CheckContext } from "./build-check.js";

/**
 * The validators of one family are one file: the schema's own and those of the schemas nested in it.
 *
 * @param untyped names of schemas that have no type of their shape
 */
export function buildValidators(
  families: readonly SchemaFamily[],
  untyped: ReadonlySet<string>,
  context: CheckContext,
): readonly ValidatorFileModel[] {
  const files = uniqueNames(["index"]);
  return families.map((family) => ({
    file: `validators/${files.take(kebabCase(family.name))}`,
    validators: family.members.map(
      ({ name, schema, pointer }): ValidatorModel => ({
        ...(untyped.has(name) ? {} : { typeName: name }),
        validator: validatorName(name),
        check: buildCheck(withoutOwnName(schema), pointer, context),
      }),
    ),
  }));
}

/** A schema's own validator must not refer to itself; its copy has no name. */
function withoutOwnName(schema: Schema): Schema {
  return { ...schema };
}
