import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { OpenApiDocument, Reference } from "../../../spec/document/openapi.js";
import { asSchema } from "./boolean-schema.js";
import { below, stepsOf } from "./json-pointer.js";

/** Something found in the document, and where it is written (not where it was referred to). */
export interface Found<T> {
  readonly value: T;
  readonly pointer: string;
}

/** Follows references inside one document. */
export interface References {
  /**
   * What `node` stands for, through any number of references. Undefined when a reference leads out of the
   * document, nowhere, or in a circle; each such reference is reported once.
   */
  follow<T extends object>(node: T | Reference, pointer: string): Found<T> | undefined;
}

/** Makes the reader of one document's references; what cannot be followed is added to `issues`. */
export function referencesOf(document: OpenApiDocument, issues: Issue[]): References {
  const reported = new Set<string>();
  const report = (reference: string, pointer: string, why: string): undefined => {
    if (!reported.has(reference)) {
      reported.add(reference);
      issues.push(
        issue("generator/reference", `The reference ${JSON.stringify(reference)} ${why}.`, { pointer }),
      );
    }
    return undefined;
  };
  return {
    follow<T extends object>(node: T | Reference, pointer: string): Found<T> | undefined {
      const seen = new Set<string>();
      // The types leave out schemas that are written as true or false.
      let current: T | Reference = typeof node === "boolean" ? (asSchema(node) as T) : node;
      let place = pointer;
      while (isReference(current)) {
        const reference: string = current.$ref;
        if (seen.has(reference)) return report(reference, pointer, "leads back to itself");
        seen.add(reference);
        const steps = stepsOf(reference);
        if (steps === undefined) return report(reference, pointer, "leads out of the document");
        const target = memberAt(document, steps);
        if (typeof target === "boolean") return { value: asSchema(target) as T, pointer: reference.slice(1) };
        if (typeof target !== "object" || target === null) return report(reference, pointer, "leads nowhere");
        // The document's own types say what stands at a place; a reference is trusted to name the right kind.
        current = target as T | Reference;
        place = reference.slice(1);
      }
      return { value: current, pointer: place };
    },
  };
}

/** Whether a node only points elsewhere. A schema may carry other keywords beside `$ref`. */
export function isReference(node: object): node is Reference {
  return "$ref" in node && typeof node.$ref === "string";
}

/** Follows every reference of the document once, so that each bad one is reported where it stands. */
export function followAll(document: OpenApiDocument, references: References): void {
  const visit = (node: unknown, pointer: string): void => {
    if (typeof node !== "object" || node === null) return;
    if (!Array.isArray(node) && isReference(node)) references.follow(node, pointer);
    for (const [key, member] of Object.entries(node)) visit(member, below(pointer, key));
  };
  visit(document, "");
}

/** The member of a document at the end of some steps; undefined where there is none. */
export function memberAt(root: object, steps: readonly string[]): unknown {
  let current: unknown = root;
  for (const step of steps) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as { readonly [member: string]: unknown })[step];
  }
  return current;
}
