import ts from "typescript";
import { issue } from "../../issues/catalogue.js";
import type { Outcome } from "../../issues/issue.js";
import { printSurface, unexported } from "./print-surface.js";
import { type Declaring, declarationsOf } from "./read/declarations.js";
import { has } from "./read/members.js";
import { declaring } from "./read/module.js";
import { compareTexts, inListing } from "./read/order.js";
import { parseSource } from "./read/parse-source.js";
import { asWritten } from "./read/type-text.js";
import type { Declaration, SdkSurface, SurfaceEntry, SurfaceExport } from "./sdk-surface.js";

/**
 * Reads a listing that `printSurface` wrote.
 *
 * Reports, with no value, a text that is not such a listing any more: every line of it must be as it would be
 * printed, so that a listing which lost lines is not taken for a smaller SDK.
 *
 * @param file what the report calls the text
 */
export function readSurface(text: string, file: string): Outcome<SdkSurface | undefined> {
  const lines = text.replace(/\r\n/g, "\n").split("\n");
  const surface = surfaceOf(lines);
  const expected = printSurface(surface).split("\n");
  const places = Array.from({ length: Math.max(lines.length, expected.length) }, (_, index) => index);
  const wrong = places.filter((index) => lines[index] !== expected[index]);
  // Where a line is wrong, the counts of its section are, too, and stand before it.
  const index = wrong.find((place) => !isCount(lines[place])) ?? wrong[0];
  if (index === undefined) return { value: surface, issues: [] };
  const problem = damage(expected[index], lines[index]);
  const message = `The listing of the SDK's public surface is not as it was written: ${problem}.`;
  return { value: undefined, issues: [issue("surface/damaged", message, { file, line: index + 1 })] };
}

function damage(expected: string | undefined, found: string | undefined): string {
  if (isCount(found)) return `the line says ${quoted(found)}, and what follows is ${quoted(expected)}`;
  const nothing = "the end of the file";
  const [wanted, seen] = [expected, found].map((line) => (line === undefined ? nothing : quoted(line)));
  return `expected ${wanted}, found ${seen}`;
}

function isCount(line: string | undefined): boolean {
  return line?.startsWith("Declarations: ") === true;
}

function quoted(line = ""): string {
  return line === "" ? "an empty line" : `"${line.length > 100 ? `${line.slice(0, 100)}…` : line}"`;
}

/** What can be read of a text; of a listing that is whole, all of it. */
function surfaceOf(lines: readonly string[]): SdkSurface {
  const sections = sectionsOf(lines);
  const entries: SurfaceEntry[] = [];
  const declarations: Declaration[] = [];
  for (const { heading, code } of sections) {
    const { declared, exports } = readCode(code);
    declarations.push(...declared);
    if (heading !== unexported) entries.push({ path: heading, exports });
  }
  return { packageName: entries[0]?.path ?? "", entries, declarations: declarations.sort(inListing) };
}

interface Section {
  readonly heading: string;
  readonly code: string;
}

function sectionsOf(lines: readonly string[]): readonly Section[] {
  const sections: { heading: string; code: string }[] = [];
  let inCode = false;
  for (const line of lines) {
    const section = sections.at(-1);
    if (line.startsWith("```")) inCode = !inCode;
    else if (inCode && section !== undefined) section.code += `${line}\n`;
    else if (line.startsWith("## ")) sections.push({ heading: line.slice(3), code: "" });
  }
  return sections;
}

function readCode(code: string): { declared: readonly Declaration[]; exports: readonly SurfaceExport[] } {
  const nodes = new Map<string, Declaring[]>();
  const exports = new Map<string, string>();
  for (const statement of parseSource("api.ts", code).statements) {
    const isExported = has(statement, ts.SyntaxKind.ExportKeyword);
    for (const node of declaring(statement)) {
      const name = node.name?.getText() ?? "";
      nodes.set(name, [...(nodes.get(name) ?? []), node]);
      if (isExported) exports.set(name, name);
    }
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      for (const { name, propertyName } of statement.exportClause.elements) {
        exports.set(name.text, (propertyName ?? name).text);
      }
    }
  }
  const declared = [...nodes].flatMap(([name, own]) => readDeclarations(name, own));
  const list = [...exports].map(([name, declaration]) => ({ name, declaration }));
  return { declared, exports: list.sort((one, other) => compareTexts(one.name, other.name)) };
}

function readDeclarations(name: string, nodes: readonly Declaring[]): readonly Declaration[] {
  try {
    return declarationsOf(name, nodes, asWritten);
  } catch {
    // It will be missing when the surface is printed, which says where the listing is damaged.
    return [];
  }
}
