import type { ValidatorModel } from "../../model/check-model.js";
import { assertionName, calledBy, guardName, schemaConstant } from "../../model/naming/validator-names.js";
import type { ValidatorFileModel } from "../../model/sdk-model.js";
import { checkBody, declaredFunction } from "../checks/check-function.js";
import { type CheckScope, checkScope } from "../checks/check-scope.js";
import { type Imports, importsOf } from "../code/imports.js";
import type { SourceFile } from "../code/source-files.js";
import type { Symbols } from "../code/symbols.js";
import { lineWidth } from "../text/wrap.js";

/** The validators of the types that one file declares. */
export function validatorFile({ file, validators }: ValidatorFileModel, symbols: Symbols): SourceFile {
  const imports = importsOf(file, symbols);
  const scope = checkScope(
    imports,
    symbols,
    validators.map(({ check }) => check),
  );
  const statements = validators.flatMap((validator) => [
    ...publicStatements(validator, imports),
    `\n${ownFunctions(validator, scope).join("\n\n")}`,
  ]);
  return { file, statements: [...imports.structures(), ...statements] };
}

/** What users import: each stands alone, so that a bundler keeps only what is used. */
function publicStatements(
  { typeName, validator, takesNull }: ValidatorModel,
  imports: Imports,
): readonly string[] {
  if (typeName === undefined) return [];
  const called = calledBy(validator);
  const type = imports.type(typeName) + (takesNull ? " | null" : "");
  const assertValid = imports.check("assertValid");
  return [
    `\n/** Whether a value is of the type \`${typeName}\`. */`,
    oneLiner(guardName(called), `value is ${type}`, `return ${validator}(value);`),
    `\n/** Throws a \`ValidationError\` when a value is not of the type \`${typeName}\`. */`,
    oneLiner(assertionName(called), `asserts value is ${type}`, `${assertValid}(${validator}, value);`),
    `\n/** Validator of \`${typeName}\`. */\n${schemaStatement(type, validator, imports)}`,
  ];
}

function oneLiner(name: string, result: string, statement: string): string {
  const head = `export function ${name}(value: unknown): ${result} {`;
  const broken = `export function ${name}(\n  value: unknown,\n): ${result} {`;
  return `${head.length <= lineWidth ? head : broken}\n  ${statement}\n}`;
}

/** Marked pure so that a bundler may leave it out. */
function schemaStatement(type: string, validator: string, imports: Imports): string {
  const head = `export const ${schemaConstant(calledBy(validator))}: ${imports.type("Schema")}<${type}> =`;
  const call = `/* @__PURE__ */ ${imports.check("schema")}(${validator});`;
  const broken = `  ${call}`.length <= lineWidth ? call : call.replace(/\((.*)\);$/, "(\n    $1,\n  );");
  return `${head} ${call}`.length <= lineWidth ? `${head} ${call}` : `${head}\n  ${broken}`;
}

/** The function of a validator, and what it needs of functions and constants. */
function ownFunctions({ validator, check, recursive }: ValidatorModel, scope: CheckScope): readonly string[] {
  const called = calledBy(validator);
  const rules = recursive ? scope.take(`${validator}Rules`) : validator;
  const own = declaredFunction(rules, checkBody(check, called, scope), scope);
  const helpers = scope.helpers.splice(0);
  const doc = `/** The rules of \`${called}\`. */\n`;
  if (!recursive) return [`${doc}export ${own}`, ...helpers];
  const inDepth = `return ${scope.imports.check("inDepth")}(value, found, ${rules});`;
  const entry = `export function ${validator}(value: unknown, found?: Findings): boolean {\n  ${inDepth}\n}`;
  return [doc + entry, own, ...helpers];
}
