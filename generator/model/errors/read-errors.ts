import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { Json, OpenApiDocument } from "../../../spec/document/openapi.js";
import { extensionKeys, type RamBaseError } from "../../../spec/document/rambase-extensions.js";
import type { ErrorModel } from "../error-model.js";
import { pascalCase } from "../naming/identifier.js";
import { uniqueNames } from "../naming/unique-names.js";
import type { OperationSource } from "../operations/operation-source.js";

type Documented = Omit<ErrorModel, "name">;

/**
 * The documented errors of all operations, by number. Status and message are those of the first operation
 * that documents the number; another message under the same number is reported.
 */
export function readErrors(
  document: OpenApiDocument,
  sources: readonly OperationSource[],
  issues: Issue[],
): readonly ErrorModel[] {
  const byCode = new Map<number, Documented>();
  for (const source of sources) {
    for (const { status, response } of source.failures) {
      for (const { code, message } of errorsIn(response[extensionKeys.errors])) {
        const known = byCode.get(code);
        if (known === undefined) byCode.set(code, { code, status, message, operations: [source.id] });
        else if (!known.operations.includes(source.id)) {
          byCode.set(code, { ...known, operations: [...known.operations, source.id] });
        }
        if (known !== undefined && known.message !== message) {
          const text = `Error ${code} reads ${JSON.stringify(message)} here and ${JSON.stringify(known.message)} elsewhere.`;
          issues.push(issue("generator/error-message", text, { pointer: source.pointer }));
        }
      }
    }
  }
  return named(
    document,
    [...byCode.values()].sort((one, other) => one.code - other.code),
  );
}

function named(document: OpenApiDocument, errors: readonly Documented[]): readonly ErrorModel[] {
  const given = document[extensionKeys.errorNames];
  const names = uniqueNames();
  const locked = (code: number): string | undefined => {
    const name = isRecord(given) ? given[String(code)] : undefined;
    return typeof name === "string" ? pascalCase(name) : undefined;
  };
  // Names that are given come first, so that no derived name can take one of them.
  const taken = new Map<number, string>();
  for (const { code } of errors) {
    const name = locked(code);
    if (name !== undefined) taken.set(code, names.take(name, `${name}${code}`));
  }
  return errors.map((error) => {
    const derived = pascalCase(error.message.replace(/['’]/g, "").toLowerCase().slice(0, 60)) || "Error";
    return { ...error, name: taken.get(error.code) ?? names.take(derived, `${derived}${error.code}`) };
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
