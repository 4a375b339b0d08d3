import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { issue } from "../issues/catalogue.js";
import type { Outcome } from "../issues/issue.js";

/** The three texts that Redocly's `build-docs` reads. */
export interface RedoclyInput {
  /** The document as JSON. */
  readonly document: string;
  /** Handlebars template with `title`, `redocHead` and `redocHTML`. */
  readonly template: string;
  /** Configuration as JSON, which is YAML too. */
  readonly config: string;
}

/**
 * Renders the reference with the installed `@redocly/cli`, in a temporary folder that is removed again.
 *
 * @returns one HTML page with its script inside, or the empty text and a `site/not-rendered` issue
 */
export async function redoclyBuild(input: RedoclyInput): Promise<Outcome<string>> {
  const folder = await mkdtemp(join(tmpdir(), "rambase-openapi-site-"));
  try {
    await writeFile(join(folder, "openapi.json"), input.document);
    await writeFile(join(folder, "reference.hbs"), input.template);
    await writeFile(join(folder, "redocly.yaml"), input.config);
    await runRedocly(folder);
    return { value: await readFile(join(folder, "reference.html"), "utf8"), issues: [] };
  } catch (error) {
    const message = `Redocly could not render the reference: ${reason(error, folder)}`;
    return { value: "", issues: [issue("site/not-rendered", message)] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Without these the program asks a server for newer versions, reports its use, and leaves a cache behind. */
const quiet = {
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  NODE_DISABLE_COMPILE_CACHE: "1",
  NO_COLOR: "1",
};

async function runRedocly(folder: string): Promise<void> {
  const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
  const files = ["openapi.json", "--output", "reference.html", "--template", "reference.hbs"];
  const run = [cli, "build-docs", ...files, "--config", "redocly.yaml", "--inlineBundle"];
  await promisify(execFile)(process.execPath, run, {
    cwd: folder,
    env: { ...process.env, ...quiet },
    maxBuffer: 64 * 1024 * 1024,
  });
}

/**
 * The first line of Redocly's own words that is no notice in a box and no part of a
 * stack; files by name only.
 */
function reason(error: unknown, folder: string): string {
  const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
  const lines = stripVTControlCharacters(said)
    .replaceAll(folder + sep, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^[╔║╚]|^at |^Found |^Prerendering/.test(line));
  return lines[0] ?? "it ended without saying why";
}
