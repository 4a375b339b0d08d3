import type { Schema } from "../../../spec/document/openapi.js";
import { stepsOf } from "../document/json-pointer.js";
import type { Found } from "../document/references.js";
import { pascalCase } from "../naming/identifier.js";
import { typingSchema } from "../operations/content.js";
import type { OperationNames } from "../operations/operation-names.js";
import type { OperationSource } from "../operations/operation-source.js";
import type { SchemaRoot } from "./schema-names.js";

/**
 * The schemas that stand in bodies and answers which operations share: under `components`, after whose key
 * they are to be named, or written once and used again, as an anchor of YAML does.
 */
export function sharedRoots(
  sources: readonly OperationSource[],
  operationNames: ReadonlyMap<string, OperationNames>,
): readonly SchemaRoot[] {
  const uses = sources.flatMap(({ id, body, response }): Use[] => {
    const stem = operationNames.get(id)?.typeStem ?? pascalCase(id);
    const sent = typingSchema(body);
    const answered = typingSchema(response?.content);
    return [
      ...(sent === undefined ? [] : [{ ...sent, stem, suffix: "Body" as const }]),
      ...(answered === undefined ? [] : [{ ...answered, stem, suffix: "Response" as const }]),
    ].filter(({ value }) => value.$ref === undefined);
  });
  const bySchema = new Map<Schema, readonly Use[]>();
  for (const use of uses) bySchema.set(use.value, [...(bySchema.get(use.value) ?? []), use]);
  return [...bySchema].flatMap(([schema, [first, ...others]]): SchemaRoot[] => {
    if (first === undefined) return [];
    const [, part, section, key] = first.pointer.split("/", 4);
    const isComponent = part === "components" && key !== undefined;
    // What is inside a named schema goes by that.
    if (section === "schemas" || (!isComponent && others.length === 0)) return [];
    const name = isComponent ? wordOf(key) : first.stem;
    const always = [first, ...others].some(({ suffix }) => suffix === "Body");
    return [{ name: suffixed(name, first.suffix), schema, pointer: first.pointer, always }];
  });
}

interface Use extends Found<Schema> {
  /** What types of the operation begin with. */
  readonly stem: string;
  readonly suffix: "Body" | "Response";
}

function wordOf(step: string): string {
  return pascalCase(stepsOf(`#/${step}`)?.join(" ") ?? step);
}

/** A component is often called what it is. */
function suffixed(name: string, suffix: Use["suffix"]): string {
  return name.endsWith(suffix) ? name : name + suffix;
}
