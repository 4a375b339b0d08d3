import ts from "typescript";
import { expect, test } from "vitest";
import { readFixture, sdkFiles } from "./support/sdk-project.js";

/** Exported declarations of a file that have no comment, and such getters and methods of exported classes. */
function uncommented(file: string, code: string): readonly string[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const isExported = (node: ts.Statement): boolean =>
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return source.statements.filter(isExported).flatMap((statement) => {
    const members = ts.isClassDeclaration(statement) ? statement.members.filter(ts.isGetAccessor) : [];
    return [statement, ...members]
      .filter((node) => ts.getJSDocCommentsAndTags(node).length === 0)
      .map((node) => `${file}: ${node.getText(source).split("\n")[0]}`);
  });
}

test("a missing comment is found", () => {
  const code = "/** A. */\nexport const a = 1;\nexport class B { get c() { return 1; } }\nconst d = 2;\n";
  expect(uncommented("x.ts", code)).toEqual([
    "x.ts: export class B { get c() { return 1; } }",
    "x.ts: get c() { return 1; }",
  ]);
});

test.each(["roles.yaml", "pets-3.0.yaml", "shapes-3.1.yaml"])(
  "every name that the SDK of %s exports has a comment",
  async (fixture) => {
    const files = [...(await sdkFiles(readFixture(fixture)))];
    const sources = files.filter(([file]) => file.endsWith(".ts") && file.startsWith("src/"));
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(([file, code]) => uncommented(file, code))).toEqual([]);
  },
);
