import type { GeneratedFile } from "../../generated-file.js";
import type { Declaring } from "./declarations.js";
import { type Module, readModule } from "./module.js";

/** Something with a name, in the file that declares it. */
export interface Declared {
  readonly file: string;
  readonly name: string;
  readonly nodes: readonly Declaring[];
}

/** The source files of an SDK, and what their names stand for. */
export interface Modules {
  /** The names that a file exports, its own and those it passes on, with what they stand for. */
  exportsOf(file: string): ReadonlyMap<string, Declared>;
  /** What a name stands for inside of a file; nothing for the platform's own. */
  find(file: string, name: string): Declared | undefined;
}

/**
 * Follows names through the files of an SDK; a file is parsed when a name leads to it.
 *
 * @param shorten takes out of a file what need not be parsed
 */
export function modulesOf(
  files: readonly GeneratedFile[],
  shorten: (file: string) => (text: string) => string,
): Modules {
  const texts = new Map(files.map(({ path: file, text }) => [file, text]));
  const modules = new Map<string, Module>();
  const module = (file: string): Module => {
    const known = modules.get(file);
    if (known !== undefined) return known;
    const text = texts.get(file);
    if (text === undefined) throw new Error(`The SDK imports ${file} and does not hold it.`);
    const read = readModule(file, shorten(file)(text));
    modules.set(file, read);
    return read;
  };

  const find = (file: string, name: string): Declared | undefined => {
    const { declared, imported } = module(file);
    const nodes = declared.get(name);
    if (nodes !== undefined) return { file, name, nodes };
    const from = imported.get(name);
    return from && findExport(from.file, from.name);
  };
  const findExport = (file: string, name: string): Declared | undefined => {
    const { exported, passedOn } = module(file);
    const own = exported.get(name);
    if (own !== undefined) return typeof own === "string" ? find(file, own) : findExport(own.file, own.name);
    for (const other of passedOn) {
      const found = findExport(other, name);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const namesOf = (file: string): readonly string[] => {
    const { exported, passedOn } = module(file);
    return [...exported.keys(), ...passedOn.flatMap(namesOf)];
  };
  return {
    find,
    exportsOf: (file) => {
      const found = namesOf(file).map((name) => [name, findExport(file, name)] as const);
      return new Map(found.filter((entry): entry is [string, Declared] => entry[1] !== undefined));
    },
  };
}
