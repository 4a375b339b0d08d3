import type { Issue } from "../../../issues/issue.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { Check, ValidatorModel } from "../check-model.js";
import { type Found, isReference, type References } from "../document/references.js";
import { uniqueNames } from "../naming/unique-names.js";
import { validatorName, validatorNames } from "../naming/validator-names.js";
import type { ValidatorFileModel } from "../sdk-model.js";
import type { KnownTypes } from "../types/known-types.js";
import { lacksNull } from "../types/plain-object.js";
import type { NamedSchema, SchemaFamily } from "../types/schema-names.js";
import { partName } from "../types/unnamed-targets.js";
import { buildCheck } from "./build-check.js";
import type { CheckContext } from "./check-context.js";
import { markRecursive } from "./recursive-validators.js";

/** What building the validators of a document takes. */
export interface ValidatorInput {
  /** By the file of their types, from `src`. */
  readonly families: ReadonlyMap<string, readonly SchemaFamily[]>;
  /** What references lead to. */
  readonly referred: ReadonlyMap<unknown, string>;
  /** What the validators of types are called. */
  readonly called: ReadonlyMap<string, string>;
  /** Schemas that requests hold and no answer does. */
  readonly onlySent: ReadonlySet<Schema>;
  /** Names of schemas that have no type of their shape. */
  readonly untyped: ReadonlySet<string>;
  readonly references: References;
  readonly known: KnownTypes;
  /** Whether texts are held against their formats. */
  readonly formats: boolean;
}

/** The file of validators for what others refer to and that has no name. */
const partsFile = "validators/referred-parts";

/** The schemas of a family that have a validator of their own: itself, and those that others refer to. */
export function validatedMembers(
  family: SchemaFamily,
  referred: ReadonlyMap<unknown, string>,
): readonly NamedSchema[] {
  return family.members.filter(({ schema }) => schema === family.schema || referred.has(schema));
}

/**
 * The validators of what one file declares are one file. A nested schema has a validator of its
 * own when others refer to it; else it is checked where it stands. What is referred to and has no
 * name gets one more file.
 */
export function buildValidators(input: ValidatorInput, issues: Issue[]): readonly ValidatorFileModel[] {
  const { families, referred, called, untyped } = input;
  const validatorOf = (name: string): string => validatorName(called.get(name) ?? name);
  const membersOf = (family: SchemaFamily) => validatedMembers(family, referred);
  const members = [...families.values()].flat().flatMap(membersOf);
  const byMember = new Map(members.map(({ schema, name }) => [schema, validatorOf(name)]));
  const names = uniqueNames([...called.values()].flatMap(validatorNames).concat(...byMember.values()));
  const parts = new Map<Schema, { readonly name: string; readonly pointer: string }>();
  const context: CheckContext = {
    validatorOf: (schema) => byMember.get(schema),
    follow: (schema, pointer) => followed(schema, pointer, input.references),
    targetOf: input.known.targetOf,
    validatorOfPart: ({ value, pointer }) => {
      const known = parts.get(value);
      if (known !== undefined) return known.name;
      const name = names.take(validatorName(partName(pointer)));
      parts.set(value, { name, pointer });
      return name;
    },
    isOnlySent: (schema) => input.onlySent.has(schema),
    formats: input.formats,
    built: new Map(),
    issues,
  };
  const model = (validator: string, check: Check): ValidatorModel => ({ validator, check, recursive: false });
  const named = [...families].map(([file, own]) => ({
    file: `validators/${file}`,
    validators: own.flatMap(membersOf).map(({ name, schema, pointer }): ValidatorModel => {
      const validator = model(validatorOf(name), buildCheck(schema, pointer, context));
      if (untyped.has(name)) return validator;
      const takesNull = lacksNull(schema, input.known);
      return { typeName: name, ...validator, ...(takesNull ? { takesNull } : {}) };
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
