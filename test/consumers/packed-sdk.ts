import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseDocument } from "../../spec/print/parse-document.js";
import { generate } from "../generator/support/sdk-project.js";

/** A folder with the small projects beside each other, which have all installed the packed SDK. */
export interface Consumers {
  readonly folder: string;
  readonly tarball: string;
  readonly remove: () => void;
}

/**
 * Makes the SDK of the document that comes along, builds and packs it with its own scripts, and installs the
 * tarball where the projects find it.
 */
export async function packForConsumers(): Promise<Consumers> {
  const folder = mkdtempSync(path.join(tmpdir(), "consumers-"));
  const source = path.join(folder, "source");
  const document = parseDocument(readFileSync("generated/openapi.yaml", "utf8"), "openapi.yaml").value;
  if (document === undefined) throw new Error("generated/openapi.yaml cannot be read");
  for (const [file, text] of await generate(document)) {
    mkdirSync(path.dirname(path.join(source, file)), { recursive: true });
    writeFileSync(path.join(source, file), text);
  }
  // The package's scripts find the project's own compiler and bundler, not those of the registry.
  symlinkSync(path.resolve("node_modules"), path.join(source, "node_modules"), "dir");
  npm(source, ["pack", "--pack-destination", folder]);
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack left no tarball");
  rmSync(source, { recursive: true });

  cpSync("test/consumers/projects", folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{ "name": "consumers", "type": "module" }');
  npm(folder, ["install", "--offline", "--no-audit", "--no-fund", `./${tarball}`]);
  return {
    folder,
    tarball: path.join(folder, tarball),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function npm(cwd: string, args: readonly string[]): void {
  execFileSync("npm", [...args, "--silent"], { cwd, stdio: "pipe", shell: process.platform === "win32" });
}
