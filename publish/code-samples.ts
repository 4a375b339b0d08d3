import { issue } from "../issues/catalogue.js";
import type { Issue, Outcome } from "../issues/issue.js";
import type { Json, OpenApiDocument, Operation } from "../spec/document/openapi.js";
import { operationKey } from "../spec/document/operations.js";
import { pointer } from "../spec/document/pointer.js";
import { fitLines } from "./fit-lines.js";
import { mapOperations } from "./map-operations.js";

/**
 * The language of our samples as Redoc lists it. Its list shows a sample only when lang
 * or label match an entry.
 */
export const sampleLanguage = { lang: "typescript", label: "TypeScript" } as const;

/**
 * Puts a TypeScript sample on every operation that has one, in lines that fit the panel, before
 * samples in other languages.
 *
 * @param samples source text by `operationKey`
 * @returns a copy of the document; reports `site/no-sample` for an operation without a sample
 */
export function withCodeSamples(
  document: OpenApiDocument,
  samples: ReadonlyMap<string, string>,
): Outcome<OpenApiDocument> {
  const issues: Issue[] = [];
  const value = mapOperations(document, (operation, method, path) => {
    const source = samples.get(operationKey({ method, path }));
    if (source === undefined) {
      const name = operation.operationId ?? `${method.toUpperCase()} ${path}`;
      const place = { pointer: pointer("/paths", path, method) };
      issues.push(issue("site/no-sample", `No code sample for ${name}.`, place));
      return operation;
    }
    return {
      ...operation,
      "x-codeSamples": [{ ...sampleLanguage, source: fitLines(source) }, ...otherSamples(operation)],
    };
  });
  return { value, issues };
}

function otherSamples(operation: Operation): readonly Json[] {
  const given = operation["x-codeSamples"];
  if (!Array.isArray(given)) return [];
  return given.filter((sample: Json) => !isOurs(sample));
}

function isOurs(sample: Json): boolean {
  return (
    typeof sample === "object" &&
    sample !== null &&
    "label" in sample &&
    sample.label === sampleLanguage.label
  );
}
