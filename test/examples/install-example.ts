import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { makeSdk } from "../../cli/make/make-sdk.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { compileProject } from "../support/compile-project.js";
import { runFolder } from "../support/run-folder.js";

const { resolve } = createRequire(import.meta.url);

/** An example that stands beside the SDK it depends on, both compiled. */
export interface InstalledExample {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Does what a reader of an example's README does, in a temporary folder and without the network: generates
 * the SDK of a document, builds it, installs it with the types of Node, and compiles the example.
 */
export async function installExample(name: string, document: OpenApiDocument): Promise<InstalledExample> {
  const sdk = await builtSdk(document);
  const root = mkdtempSync(join(tmpdir(), "rambase-example-"));
  const folder = join(root, name);
  cpSync(join("examples", name), folder, {
    recursive: true,
    filter: (path) => !/node_modules|dist/.test(path),
  });
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "@types"), { recursive: true });
  symlinkSync(sdk, join(modules, "rambase-sdk"), "dir");
  symlinkSync(dirname(resolve("@types/node/package.json")), join(modules, "@types/node"), "dir");
  compile(folder);
  return { folder, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Test files of one worker share what they import, so the SDK is built once for all examples in it. */
const built = new WeakMap<OpenApiDocument, Promise<string>>();

/** The folder in which the SDK of a document stands, built. It is there as long as the tests run. */
export function builtSdk(document: OpenApiDocument): Promise<string> {
  const folder = built.get(document) ?? build(document);
  built.set(document, folder);
  return folder;
}

async function build(document: OpenApiDocument): Promise<string> {
  const sdk = mkdtempSync(join(runFolder(), "sdk-"));
  for (const { path, text } of (await makeSdk(document)).value) {
    mkdirSync(dirname(join(sdk, path)), { recursive: true });
    writeFileSync(join(sdk, path), text);
  }
  compile(sdk);
  return sdk;
}

function compile(folder: string): void {
  const said = compileProject(join(folder, "tsconfig.json"));
  if (said !== "") throw new Error(`${folder} does not compile:\n${said}`);
}
