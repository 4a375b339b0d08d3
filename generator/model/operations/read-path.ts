import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import { asSchema } from "../../../spec/document/boolean-schema.js";
import { docOfFacts, schemaFacts } from "../docs/schema-doc.js";
import type { PathParameterModel } from "../operation-model.js";
import type { TypeExpression } from "../type-model.js";
import type { KnownTypes } from "../types/known-types.js";
import { keyword } from "../types/type-algebra.js";
import { typeExpression } from "../types/type-expression.js";
import type { OperationSource } from "./operation-source.js";

/** The names between braces in a path, or in one segment of it, in order. */
export function parameterNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
}

/**
 * The path parameters of an operation, in the order of the path. One that the path holds and nothing
 * describes is taken as text; that, and one that is described but not in the path, is reported.
 */
export function readPath(
  source: OperationSource,
  known: KnownTypes,
  issues: Issue[],
): readonly PathParameterModel[] {
  const names = [...new Set(parameterNames(source.path))];
  const described = source.parameters.filter(({ value }) => value.in === "path");
  for (const { value, pointer } of described) {
    if (names.includes(value.name)) continue;
    const message = `${source.id} describes the path parameter ${JSON.stringify(value.name)}, which ${source.path} does not hold.`;
    issues.push(issue("generator/parameter", message, { pointer }));
  }
  return names.map((name) => {
    const parameter = described.find(({ value }) => value.name === name)?.value;
    if (parameter === undefined) {
      const message = `Nothing describes {${name}} of ${source.path}; it is taken as text.`;
      issues.push(issue("generator/parameter", message, { pointer: source.pointer }));
      return { name, doc: { paragraphs: [] }, type: keyword("string") };
    }
    const schema = asSchema(parameter.schema ?? {});
    const type = pathValue(typeExpression(schema, known, "both"));
    const facts = schemaFacts(schema, parameter.description);
    return { name, doc: docOfFacts(facts), facts, type };
  });
}

/** What can stand in a path: a text or a number, whatever the document says. */
function pathValue(type: TypeExpression): TypeExpression {
  if (type.kind === "openUnion") return type;
  return type.kind === "keyword" && type.name === "number" ? type : keyword("string");
}
