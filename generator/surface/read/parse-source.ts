import ts from "typescript";

/** The syntax of a text of TypeScript. Comments are left unread: they are no part of a surface. */
export function parseSource(file: string, text: string): ts.SourceFile {
  const options = {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const setParents = true;
  return ts.createSourceFile(file, text, options, setParents);
}
