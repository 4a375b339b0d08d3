import ts from "typescript";
import { parseSource } from "../read/parse-source.js";

/** The syntax of a type in normal text. */
export function parseType(text: string): ts.TypeNode {
  const [statement] = parseSource("type.ts", `type T = ${text};`).statements;
  if (statement !== undefined && ts.isTypeAliasDeclaration(statement)) return statement.type;
  throw new Error(`The surface holds "${text}" where a type was expected.`);
}
