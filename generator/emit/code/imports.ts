import path from "node:path/posix";
import { type ImportDeclarationStructure, StructureKind, type WriterFunction } from "ts-morph";
import { lineWidth } from "../text/wrap.js";
import type { Symbols } from "./symbols.js";

/** Gathers the names that a file uses from other files. */
export interface Imports {
  /** Uses a type; answers its name. */
  type(name: string): string;
  /** Uses a function or class; answers its name. */
  value(name: string): string;
  /** Uses a validator or what validators are made of; answers its name. */
  check(name: string): string;
  structures(): ImportDeclarationStructure[];
}

/**
 * Starts the imports of one file.
 *
 * @param file the file itself, from `src`, without ending: its own names need no import
 */
export function importsOf(file: string, symbols: Symbols): Imports {
  const used = new Map<string, Map<string, "type" | "value">>();
  const use = (scope: keyof Symbols, name: string): string => {
    const kind = scope === "types" ? "type" : "value";
    const home = symbols[scope].get(name);
    if (home !== undefined && home !== file) {
      const names = used.get(home) ?? new Map<string, "type" | "value">();
      used.set(home, names.set(name, names.get(name) === "value" ? "value" : kind));
    }
    return name;
  };
  return {
    type: (name) => use("types", name),
    value: (name) => use("functions", name),
    check: (name) => use("validators", name),
    structures: () =>
      [...used]
        .map(([home, names]) => declaration(relative(file, home), names))
        .sort((one, other) => (one.moduleSpecifier < other.moduleSpecifier ? -1 : 1)),
  };
}

/** The specifier by which one file of `src` imports another. */
export function relative(from: string, to: string): string {
  const specifier = path.relative(path.dirname(from), `${to}.js`);
  return specifier.startsWith(".") ? specifier : `./${specifier}`;
}

function declaration(
  moduleSpecifier: string,
  names: ReadonlyMap<string, "type" | "value">,
): ImportDeclarationStructure {
  const isTypeOnly = [...names.values()].every((kind) => kind === "type");
  const sorted = [...names].sort(([one], [other]) => byName(one, other));
  const texts = sorted.map(([name, kind]) => (isTypeOnly || kind === "value" ? name : `type ${name}`));
  return {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly,
    moduleSpecifier,
    namedImports: namedList(texts, `import${isTypeOnly ? " type" : ""} {  } from "${moduleSpecifier}";`),
  };
}

/**
 * Names between braces: in one line when that fits, else one a line.
 *
 * @param rest what else stands on the line
 */
export function namedList(names: readonly string[], rest: string): string[] | WriterFunction {
  if (names.join(", ").length + rest.length <= lineWidth) return [...names];
  return (writer) => writer.write(`\n${names.map((name) => `${name},\n`).join("")}`);
}

/** The order in which a formatter lists names: by letters first, whatever their case. */
export function byName(one: string, other: string): number {
  const [left, right] = [one.toLowerCase(), other.toLowerCase()];
  return left === right ? (one < other ? -1 : 1) : left < right ? -1 : 1;
}
