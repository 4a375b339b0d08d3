import ts from "typescript";

/** Every place where code overrules the compiler: casts, `!`, `any` and `@ts-` comments. */
export function escapesFromTypes(code: string): readonly string[] {
  const source = ts.createSourceFile("code.ts", code, ts.ScriptTarget.Latest, true);
  const found = [...code.matchAll(/@ts-\w+/g)].map(([comment]) => comment);
  const visit = (node: ts.Node): void => {
    const isCast =
      ts.isTypeAssertionExpression(node) || (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type));
    if (isCast || ts.isNonNullExpression(node) || node.kind === ts.SyntaxKind.AnyKeyword) {
      found.push(node.getText(source));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
