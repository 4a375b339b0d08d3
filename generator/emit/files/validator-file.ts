import { StructureKind } from "ts-morph";
import type { ValidatorModel } from "../../model/check-model.js";
import { uniqueNames } from "../../model/naming/unique-names.js";
import { schemaConstant } from "../../model/naming/validator-names.js";
import type { ValidatorFileModel } from "../../model/sdk-model.js";
import { bodyStatements } from "../checks/check-statements.js";
import { functionLocals } from "../checks/local-names.js";
import { type Imports, importsOf } from "../code/imports.js";
import { parameterList } from "../code/parameter-list.js";
import type { SourceFile, Statement } from "../code/source-files.js";
import type { Symbols } from "../code/symbols.js";
import { lineWidth } from "../text/wrap.js";

/** The validators of one schema and of those nested in it. */
export function validatorFile({ file, validators }: ValidatorFileModel, symbols: Symbols): SourceFile {
  const imports = importsOf(file, symbols);
  const statements = validators.flatMap((validator) => [
    ...constantStatement(validator, imports),
    functionStatement(validator, imports),
  ]);
  return { file, statements: [...imports.structures(), ...statements] };
}

/** The exported validator; marked pure so that a bundler may leave it out. */
function constantStatement({ typeName, validator }: ValidatorModel, imports: Imports): Statement[] {
  if (typeName === undefined) return [];
  const type = `${imports.type("Schema")}<${imports.type(typeName)}>`;
  const head = `export const ${schemaConstant(typeName)}: ${type} =`;
  const call = `/* @__PURE__ */ ${imports.check("schema")}(${validator});`;
  const broken = `  ${call}`.length <= lineWidth ? call : call.replace(/\((.*)\);$/, "(\n    $1,\n  );");
  const statement = `${head} ${call}`.length <= lineWidth ? `${head} ${call}` : `${head}\n  ${broken}`;
  return [`\n/** Validator of \`${typeName}\`. */\n${statement}`];
}

function functionStatement({ validator, check }: ValidatorModel, imports: Imports): Statement {
  const scope = { imports, locals: uniqueNames(functionLocals) };
  const statements = bodyStatements(check, { value: "value", steps: [], indent: 2 }, scope);
  // A blank line before each property that is looked at.
  const body = statements.map((text, index) => (index > 0 && starts(text) ? `\n${text}` : text)).join("\n");
  // An argument that no statement reads is named so.
  const name = (parameter: string): string =>
    new RegExp(`\\b${parameter}\\b`).test(body) ? parameter : `_${parameter}`;
  const parameters = [
    { name: name("value"), type: "unknown" },
    { name: name("path"), type: imports.type("Path") },
    { name: name("violations"), type: `${imports.type("Violation")}[]` },
  ];
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: validator,
    docs: ["Adds what is wrong with a value to `violations`."],
    parameters: parameterList(parameters, `export function ${validator}(): void {`),
    returnType: "void",
    statements: [body === "" ? "// Every value is allowed." : body],
  };
}

function starts(statement: string): boolean {
  return statement.startsWith("const ");
}
