import ts from "typescript";
import { printSourceFiles } from "../../generator/emit/code/source-files.js";
import type { Symbols } from "../../generator/emit/code/symbols.js";
import { validatorFile } from "../../generator/emit/files/validator-file.js";
import { buildValidators } from "../../generator/model/checks/build-validators.js";
import { referencesOf } from "../../generator/model/document/references.js";
import { checkFunctions } from "../../generator/model/naming/check-functions.js";
import { validatorName } from "../../generator/model/naming/validator-names.js";
import { knownTypes } from "../../generator/model/types/known-types.js";
import * as runtime from "../../generator/runtime/internal.js";
import type { Violation } from "../../generator/runtime/violation.js";
import type { Issue } from "../../issues/issue.js";
import type { OpenApiDocument, Schema } from "../../spec/document/openapi.js";

/** The generated validator of one schema. */
export interface Compiled {
  readonly is: (value: unknown) => boolean;
  readonly list: (value: unknown) => readonly Violation[];
  /** What the generator had to say about the schema. */
  readonly issues: readonly Issue[];
}

/** The validators of schemas, and the code of all of them. */
export interface CompiledSchemas {
  readonly validators: readonly Compiled[];
  readonly code: string;
}

const file = "validators/all";

/**
 * Generates the validators of schemas and loads them: through the same model and emitter as those of an SDK,
 * but as one file, without types and without the compiler's checks, so that thousands take seconds.
 */
export function compileSchemas(
  schemas: readonly (Schema | boolean)[],
  { formats = true }: { readonly formats?: boolean } = {},
): CompiledSchemas {
  const named = schemas.map((schema, index) => ({
    name: `Schema${index}`,
    schema: withAddress(schema, index),
    pointer: `/components/schemas/Schema${index}`,
  }));
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "Schemas", version: "1.0.0" },
    components: { schemas: Object.fromEntries(named.map(({ name, schema }) => [name, schema])) },
  };
  const issues: Issue[] = [];
  const references = referencesOf(document, issues);
  const families = named.map((one) => ({ ...one, members: [one] }));
  const untyped = new Set(named.map(({ name }) => name));
  const input = {
    families: new Map([["all", families]]),
    referred: new Map(),
    onlySent: new Set<Schema>(),
    called: new Map(),
    untyped,
    references,
    known: knownTypes(new Map(), references),
    formats,
  };
  const files = buildValidators(input, issues);
  const validators = files.flatMap((one) => one.validators);
  const symbols: Symbols = {
    types: new Map([["Findings", "runtime/internal"]]),
    functions: new Map(),
    validators: new Map([
      ...checkFunctions.map((name) => [name, "runtime/internal"] as const),
      ...validators.map(({ validator }) => [validator, file] as const),
    ]),
  };
  const [printed] = printSourceFiles([validatorFile({ file, validators }, symbols)]);
  const code = printed?.text ?? "";
  const checks = load(code);
  return {
    code,
    validators: named.map(({ name, pointer }) => {
      const check = checks[validatorName(name)];
      if (check === undefined) throw new Error(`${name} has no validator.`);
      return {
        is: (value) => check(value),
        list: (value) => runtime.violationsOf(check, value),
        issues: issues.filter((one) => `${one.pointer}/`.startsWith(`${pointer}/`)),
      };
    }),
  };
}

/** References of a schema that stands alone are meant inside it, which an address of its own says. */
function withAddress(schema: Schema | boolean, index: number): Schema {
  if (typeof schema === "boolean") return schema ? {} : { not: {} };
  return schema.$id === undefined ? { $id: `https://schemas.test/${index}`, ...schema } : schema;
}

/** Runs the code of validators, with this project's runtime. */
function load(code: string): Readonly<Record<string, runtime.Check>> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const exports: Record<string, runtime.Check> = {};
  new Function("require", "exports", outputText)(() => runtime, exports);
  return exports;
}
