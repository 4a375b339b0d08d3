import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Parameter, Schema } from "../../../spec/document/openapi.js";
import { parameterDoc } from "../docs/parameter-doc.js";
import type { Found, References } from "../document/references.js";
import { knownValues } from "../document/schema-shape.js";
import { typesWithin } from "../document/types-within.js";
import type { PropertyModel, TypeDeclaration, TypeExpression } from "../type-model.js";
import type { KnownTypes } from "../types/known-types.js";
import { keyword, union } from "../types/type-algebra.js";
import { typeExpression } from "../types/type-expression.js";
import type { OperationSource } from "./operation-source.js";
import { parameterSchema } from "./parameter-form.js";

/** What a document cannot describe as parameters: it tells them by contents and logins. */
const otherwiseTold: ReadonlySet<string> = new Set(["accept", "authorization", "content-type"]);

/** The headers that an operation documents, each once, whatever the case of its letters. */
export function headerParameters({ parameters }: OperationSource): readonly Found<Parameter>[] {
  const byName = new Map<string, Found<Parameter>>();
  for (const parameter of parameters) {
    const { in: place, name } = parameter.value;
    const key = name.toLowerCase();
    if (place === "header" && !otherwiseTold.has(key) && !byName.has(key)) byName.set(key, parameter);
  }
  return [...byName.values()];
}

/**
 * The headers of a call as an interface; `undefined` when the document describes none. All may be left out,
 * because a client can have them for all its calls.
 */
export function headersOf(
  source: OperationSource,
  name: string,
  known: KnownTypes,
  references: References,
): TypeDeclaration | undefined {
  const described = headerParameters(source);
  if (described.length === 0) return undefined;
  return {
    kind: "interface",
    name,
    doc: { paragraphs: [`Headers that \`${source.id}\` knows, and any others.`] },
    written: true,
    extends: ["GivenHeaders"],
    properties: described.map((parameter) => headerProperty(parameter, known, references)),
  };
}

function headerProperty(
  { value, pointer }: Found<Parameter>,
  known: KnownTypes,
  references: References,
): PropertyModel {
  const schema = parameterSchema(value) ?? {};
  const notes = value.required === true ? ["Has to be sent, with the call or by its client."] : [];
  return {
    name: value.name,
    doc: parameterDoc(value, schema, notes),
    type: union([headerText(schema, pointer, known, references), keyword("null")]),
    optional: true,
  };
}

/** What travels is text; only which texts there are is worth a type. */
function headerText(
  schema: Schema,
  pointer: string,
  known: KnownTypes,
  references: References,
): TypeExpression {
  const target = references.follow<Schema>(asSchema(schema), pointer)?.value;
  const isListed = target !== undefined && knownValues(target)?.every((value) => typeof value === "string");
  const types = typesWithin(schema, pointer, references);
  return isListed && types.every((type) => type === "string")
    ? typeExpression(schema, known, "program")
    : keyword("string");
}
