import { camelCase, pascalCase } from "../naming/identifier.js";
import type { OperationSource } from "../operations/operation-source.js";
import { parameterNames } from "../operations/read-path.js";

/** One step from the client into the tree: a property to read, or arguments to pass. */
export type Step =
  | {
      readonly kind: "property";
      readonly key: string;
      readonly property: string;
      readonly text: string;
      /** The segment in one spelling, where pages differ in letter case. */
      readonly place: string;
    }
  | { readonly kind: "call"; readonly key: string; readonly parameters: readonly string[] }
  /** The property under which the API operations of a resource stand. */
  | { readonly kind: "operations"; readonly key: "operations" };

const instances = /\/api-operations\/[^/]+\/instances\/?$/;

/**
 * The way to an operation through the tree. A segment is a property; a parameter is a call on the segment
 * before it; a segment that holds both (`report.{format}`) is a property and then a call. An API operation
 * stands under `operations` of the resource that owns it.
 */
export function pathSteps({ path, rambase }: OperationSource): readonly Step[] {
  const started = rambase?.operation !== undefined;
  const resource = started ? path.replace(instances, "") : path;
  const segments = resource.split("/").filter((segment) => segment !== "");
  const steps = segments.flatMap((segment, index) => stepsOfSegment(segment, index === 0));
  if (steps.length === 0) steps.push(property("", "root"));
  return started ? [...steps, { kind: "operations", key: "operations" }] : steps;
}

function stepsOfSegment(segment: string, first: boolean): Step[] {
  const parameters = parameterNames(segment);
  if (parameters.length === 0) return [property(segment, camelCase(segment), placeOfSegment(segment))];
  const call: Step = { kind: "call", key: `call ${parameters.length}`, parameters };
  const text = segment.replace(/\{[^{}]*\}/g, "-");
  if (!first && text === "-") return [call];
  // Nothing stands before it that could be called, or it has a text of its own: it gets a property.
  const name = /\p{ID_Start}/u.test(text) ? camelCase(text) : `by${parameters.map(pascalCase).join("And")}`;
  return [property(segment.replace(/\{[^{}]*\}/g, "{}"), name), call];
}

function property(text: string, name: string, place = text.toLowerCase()): Step {
  return { kind: "property", key: `property ${place}`, property: name, text, place };
}

/**
 * `System` and `system` are one place, because both read `system` in code; `stockTaking` and `stocktaking`
 * are two. Each operation is sent under the path that its own page states.
 */
function placeOfSegment(segment: string): string {
  const folded = segment.toLowerCase();
  const name = camelCase(segment);
  return camelCase(folded) === name ? folded : `${folded} (${name})`;
}
