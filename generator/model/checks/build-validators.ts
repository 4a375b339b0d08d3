import type { Issue } from "../../../issues/issue.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { Check, ValidatorModel } from "../check-model.js";
import { stepsOf } from "../document/json-pointer.js";
import { type Found, isReference, type References } from "../document/references.js";
import { kebabCase, pascalCase } from "../naming/identifier.js";
import { uniqueNames } from "../naming/unique-names.js";
import { validatorName } from "../naming/validator-names.js";
import type { ValidatorFileModel } from "../sdk-model.js";
import type { SchemaFamily } from "../types/schema-names.js";
import { buildCheck } from "./build-check.js";
import type { CheckContext } from "./check-context.js";
import { markRecursive } from "./recursive-validators.js";

/** What building the validators of a document takes. */
export interface ValidatorInput {
  readonly families: readonly SchemaFamily[];
  /** Names of schemas that have no type of their shape. */
  readonly untyped: ReadonlySet<string>;
  readonly references: References;
  /** Whether texts are held against their formats. */
  readonly formats: boolean;
}

/** The file of validators for what others refer to and that has no name. */
const partsFile = "validators/referred-parts";

/**
 * The validators of one family are one file: the schema's own and those of the schemas nested in it. What is
 * referred to and has no name gets one more file.
 */
export function buildValidators(input: ValidatorInput, issues: Issue[]): readonly ValidatorFileModel[] {
  const { families, untyped } = input;
  const files = uniqueNames(["index", "referred-parts", "response-validators"]);
  const members = families.flatMap((family) => family.members);
  const byMember = new Map(members.map(({ schema, name }) => [schema, validatorName(name)]));
  const names = uniqueNames(byMember.values());
  const parts = new Map<Schema, { readonly name: string; readonly pointer: string }>();
  const context: CheckContext = {
    validatorOf: (schema) => byMember.get(schema),
    follow: (schema, pointer) => followed(schema, pointer, input.references),
    validatorOfPart: ({ value, pointer }) => {
      const known = parts.get(value);
      if (known !== undefined) return known.name;
      const name = names.take(validatorName(partName(pointer)));
      parts.set(value, { name, pointer });
      return name;
    },
    formats: input.formats,
    built: new Map(),
    issues,
  };
  const model = (validator: string, check: Check): ValidatorModel => ({ validator, check, recursive: false });
  const named = families.map((family) => ({
    file: `validators/${files.take(kebabCase(family.name))}`,
    validators: family.members.map(({ name, schema, pointer }): ValidatorModel => {
      const own = model(validatorName(name), buildCheck(schema, pointer, context));
      return untyped.has(name) ? own : { typeName: name, ...own };
    }),
  }));
  const unnamed: ValidatorModel[] = [];
  // Parts may refer to more parts, which are met while these are built.
  for (const [schema, { name, pointer }] of parts)
    unnamed.push(model(name, buildCheck(schema, pointer, context)));
  const all = unnamed.length === 0 ? named : [...named, { file: partsFile, validators: unnamed }];
  return markRecursive(all);
}

/** What a reference leads to, step by step, so that rules beside a reference on the way count. */
function followed(
  schema: Schema,
  pointer: string,
  references: References,
): Found<Schema | boolean> | undefined {
  // Asked for what it reports: a reference that leads nowhere, or in a circle.
  if (!isReference(schema) || references.follow(schema, pointer) === undefined) return undefined;
  return references.next<Schema>(schema);
}

function partName(pointer: string): string {
  const steps = (stepsOf(`#${pointer}`) ?? []).filter(
    (step) => !/^(components|schemas|properties|\$defs)$/.test(step),
  );
  return pascalCase(steps.join(" ")) || "Document";
}
