import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { Json, OpenApiDocument } from "../../../spec/document/openapi.js";
import { extensionKeys, type RamBaseError } from "../../../spec/document/rambase-extensions.js";
import type { ErrorModel } from "../error-model.js";
import { pascalCase } from "../naming/identifier.js";
import { uniqueNames } from "../naming/unique-names.js";
import type { OperationSource } from "../operations/operation-source.js";
import { messageParameters, placeholders } from "./message-parameters.js";

type Documented = Omit<ErrorModel, "name" | "parameters">;

/** An error while its operations are gathered. */
type Gathered = Omit<Documented, "operations"> & { readonly operations: Set<string> };

/**
 * The documented errors of all operations, by number. Status and message are those of the first operation
 * that documents the number; another status or message under the same number is reported.
 */
export function readErrors(
  document: OpenApiDocument,
  sources: readonly OperationSource[],
  issues: Issue[],
): readonly ErrorModel[] {
  const byCode = new Map<number, Gathered>();
  for (const source of sources) {
    for (const { status, response } of source.failures) {
      for (const { code, message } of errorsIn(response[extensionKeys.errors])) {
        const known = byCode.get(code);
        if (known === undefined)
          byCode.set(code, { code, status, message, operations: new Set([source.id]) });
        else known.operations.add(source.id);
        if (known !== undefined && (known.message !== message || known.status !== status)) {
          const text = `Error ${code} is ${said(status, message)} here and ${said(known.status, known.message)} elsewhere.`;
          issues.push(issue("generator/error-message", text, { pointer: source.pointer }));
        }
      }
    }
  }
  const errors = [...byCode.values()].sort((one, other) => one.code - other.code);
  return named(
    document,
    errors.map((error) => ({ ...error, operations: [...error.operations] })),
  );
}

function said(status: number, message: string): string {
  return `HTTP ${status} ${JSON.stringify(message)}`;
}

function named(document: OpenApiDocument, errors: readonly Documented[]): readonly ErrorModel[] {
  const given = document[extensionKeys.errorNames] ?? {};
  const names = uniqueNames();
  // Names that are given come first, so that no derived name can take one of them.
  const taken = new Map<number, string>();
  for (const { code } of errors) {
    const name = given[code] && pascalCase(given[code]);
    if (name) taken.set(code, names.take(name, `${name}${code}`));
  }
  return errors.map((error) => {
    const words = error.message.replace(placeholders, " ").replace(/['’]/g, "").toLowerCase();
    const derived = pascalCase(words.slice(0, 60)) || "Error";
    const name = taken.get(error.code) ?? names.take(derived, `${derived}${error.code}`);
    return { ...error, name, parameters: messageParameters(error.message) };
  });
}

function errorsIn(value: Json | undefined): RamBaseError[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: Json) => {
    if (!isRecord(entry)) return [];
    const { code, message } = entry;
    return typeof code === "number" && typeof message === "string" ? [{ code, message }] : [];
  });
}

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
