import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import { generateSdk } from "../../../generator/generate.js";
import type { OpenApiDocument } from "../../../spec/document/openapi.js";
import { type Compiler, compileProject } from "../../support/compile-project.js";
import { programsIn } from "../../support/readme/run-programs.js";
import { sdkParts } from "./read-folder.js";

/** A document of `test/generator/fixtures`. */
export function readFixture(name: string): OpenApiDocument {
  return parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8")) as OpenApiDocument;
}

/** The files of the SDK of a document, by path. */
export async function generate(
  document: OpenApiDocument,
  options: { readonly packageName?: string } = {},
): Promise<ReadonlyMap<string, string>> {
  const { value } = await generateSdk(document, { ...sdkParts(), ...options });
  return new Map(value.map(({ path: file, text }) => [file, text]));
}

const made = new Map<string, Promise<ReadonlyMap<string, string>>>();

/** The same files, made once for all tests of a worker that look at the SDK of one document. */
export function sdkFiles(document: OpenApiDocument): Promise<ReadonlyMap<string, string>> {
  const key = JSON.stringify(document);
  const files = made.get(key) ?? generate(document);
  made.set(key, files);
  return files;
}

/** Programs in a readme: those that call `rambase` without making it are given one. */
export function readmePrograms(readme: string): readonly string[] {
  return programsIn(readme).map((program) => {
    const client = 'import { RamBase as Client } from "rambase-sdk";\ndeclare const rambase: Client;\n';
    return `${/\bconst rambase =/.test(program) ? "" : client}${program}export {};\n`;
  });
}

/** A folder with a built SDK in `node_modules/rambase-sdk`, for programs that use it. */
export interface SdkProject {
  readonly folder: string;
  write(file: string, text: string): void;
  /** Compiles the project's own files; answers what the compiler says, which is nothing when all is well. */
  compile(module: "nodenext" | "bundler", options?: Record<string, unknown>, compiler?: Compiler): string;
  remove(): void;
}

/** Generates and builds the SDK of a document with nothing but its own files. */
export async function sdkProject(document: OpenApiDocument): Promise<SdkProject> {
  const project = projectWith("sdk");
  for (const [file, text] of await sdkFiles(document)) project.write(`sdk/${file}`, text);
  const built = compileProject(path.join(project.folder, "sdk/tsconfig.json"));
  if (built !== "") throw new Error(`The SDK does not compile:\n${built}`);
  return project;
}

/**
 * A folder for programs that use an SDK.
 *
 * @param sdk where it is or will be, from that folder
 */
export function projectWith(sdk: string): SdkProject {
  const folder = mkdtempSync(path.join(tmpdir(), "sdk-"));
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  write("package.json", '{ "type": "module" }');
  mkdirSync(path.join(folder, "node_modules"));
  symlinkSync(path.resolve(folder, sdk), path.join(folder, "node_modules/rambase-sdk"), "dir");
  return {
    folder,
    write,
    compile: (module, options = {}, compiler) => {
      const own = module === "nodenext" ? { module } : { module: "esnext", moduleResolution: "bundler" };
      const compilerOptions = { ...strict, ...own, ...options };
      write(`tsconfig.${module}.json`, JSON.stringify({ compilerOptions, include: ["*.ts"] }));
      return compileProject(path.join(folder, `tsconfig.${module}.json`), compiler);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** With what a readme's programs are compiled: they show more than they use, and some are for Node. */
export const readmeOptions = {
  noUnusedLocals: false,
  types: ["node"],
  typeRoots: [path.resolve("node_modules/@types")],
};

const strict = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noEmit: true,
};
