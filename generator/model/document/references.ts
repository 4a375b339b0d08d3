import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { OpenApiDocument, Reference } from "../../../spec/document/openapi.js";
import { schemaPlaces } from "./schema-places.js";

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
  follow<T extends object>(node: T | Reference | boolean, pointer: string): Found<T> | undefined;
  /**
   * What one reference leads to, which may be a reference itself and has rules of its
   * own then. Reports nothing.
   */
  next<T extends object>(node: Reference): Found<T | boolean> | undefined;
}

/** Makes the reader of one document's references; what cannot be followed is added to `issues`. */
export function referencesOf(document: OpenApiDocument, issues: Issue[]): References {
  const places = schemaPlaces(document);
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
    follow<T extends object>(node: T | Reference | boolean, pointer: string): Found<T> | undefined {
      const seen = new Set<string>();
      let current: T | Reference = typeof node === "boolean" ? (asSchema(node) as T) : node;
      let place = pointer;
      while (isReference(current)) {
        const reference: string = current.$ref;
        const found = places.find(reference, current);
        if (typeof found === "string") return report(reference, pointer, found);
        if (seen.has(found.pointer)) return report(reference, pointer, "leads back to itself");
        seen.add(found.pointer);
        const target = found.value;
        if (typeof target === "boolean") return { value: asSchema(target) as T, pointer: found.pointer };
        if (typeof target !== "object" || target === null) return report(reference, pointer, "leads nowhere");
        // The document's own types say what stands at a place; a reference is trusted to name the right kind.
        current = target as T | Reference;
        place = found.pointer;
      }
      return { value: current, pointer: place };
    },
    next<T extends object>(node: Reference): Found<T | boolean> | undefined {
      const found = places.find(node.$ref, node);
      if (typeof found === "string") return undefined;
      // As above, a reference is trusted to name the right kind.
      return { value: found.value as T | boolean, pointer: found.pointer };
    },
  };
}

/** Whether a node only points elsewhere. A schema may carry other keywords beside `$ref`. */
export function isReference(node: object): node is Reference {
  return "$ref" in node && typeof node.$ref === "string";
}
