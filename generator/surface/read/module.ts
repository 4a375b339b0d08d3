import path from "node:path/posix";
import ts from "typescript";
import type { Declaring } from "./declarations.js";
import { has } from "./members.js";
import { parseSource } from "./parse-source.js";

/** A name of another file. */
export interface Elsewhere {
  readonly file: string;
  readonly name: string;
}

/** What one file declares, imports and exports. */
export interface Module {
  readonly declared: Map<string, Declaring[]>;
  readonly imported: Map<string, Elsewhere>;
  /** Exported name to the name inside of the file, or in another file. */
  readonly exported: Map<string, string | Elsewhere>;
  /** Files all of whose exports are passed on. */
  readonly passedOn: string[];
}

/** Reads what a file declares, imports and exports. */
export function readModule(file: string, text: string): Module {
  const source = parseSource(file, text);
  const module: Module = { declared: new Map(), imported: new Map(), exported: new Map(), passedOn: [] };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) readImport(statement, file, module);
    else if (ts.isExportDeclaration(statement)) readExport(statement, file, module);
    else {
      const isExported = has(statement, ts.SyntaxKind.ExportKeyword);
      for (const node of declaring(statement)) declare(node, isExported, module);
    }
  }
  return module;
}

function readImport(
  { importClause, moduleSpecifier }: ts.ImportDeclaration,
  file: string,
  module: Module,
): void {
  const names = importClause?.namedBindings;
  if (names === undefined || !ts.isNamedImports(names)) return;
  for (const { name, propertyName } of names.elements) {
    const from = { file: target(file, moduleSpecifier), name: (propertyName ?? name).text };
    module.imported.set(name.text, from);
  }
}

function readExport(
  { exportClause, moduleSpecifier }: ts.ExportDeclaration,
  file: string,
  module: Module,
): void {
  const from = moduleSpecifier && target(file, moduleSpecifier);
  if (exportClause === undefined) {
    if (from !== undefined) module.passedOn.push(from);
  } else if (ts.isNamedExports(exportClause)) {
    for (const { name, propertyName } of exportClause.elements) {
      const own = (propertyName ?? name).text;
      module.exported.set(name.text, from === undefined ? own : { file: from, name: own });
    }
  }
}

function declare(node: Declaring, isExported: boolean, { declared, exported }: Module): void {
  if (node.name === undefined || !ts.isIdentifier(node.name)) return;
  const name = node.name.text;
  declared.set(name, [...(declared.get(name) ?? []), node]);
  if (isExported) exported.set(name, name);
}

/** The declarations in a statement that can be exported. */
export function declaring(statement: ts.Statement): readonly Declaring[] {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations;
  const isOne =
    ts.isClassDeclaration(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isOne ? [statement] : [];
}

/** The file that an import names from another one. */
function target(file: string, specifier: ts.Expression): string {
  const name = ts.isStringLiteral(specifier) ? specifier.text : "";
  return path.join(path.dirname(file), name.replace(/\.js$/, ".ts"));
}
