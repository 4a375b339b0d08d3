import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const redocly = fileURLToPath(new URL("../../../node_modules/@redocly/cli/bin/cli.js", import.meta.url));

interface Report {
  readonly changes: readonly { readonly path: string; readonly impact: string }[];
}

/**
 * Runs `redocly diff` on two documents.
 *
 * @returns for each path of the documents the part of the version that its changes ask for; a path without
 * changes is missing
 */
export function redoclyBumps(old: unknown, now: unknown): ReadonlyMap<string, string> {
  // A folder without a configuration: any would replace the rules that `diff` has of its own.
  const folder = mkdtempSync(join(tmpdir(), "redocly-diff-"));
  try {
    writeFileSync(join(folder, "old.json"), JSON.stringify(old));
    writeFileSync(join(folder, "new.json"), JSON.stringify(now));
    const command = [redocly, "diff", "old.json", "new.json", "--format", "json", "--fail-on", "none"];
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    execFileSync(process.execPath, [...command, "--output", "report.json"], {
      cwd: folder,
      env,
      stdio: "ignore",
    });
    const report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) as Report;
    return strongest(report);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const order = ["major", "minor", "patch"];

function strongest({ changes }: Report): ReadonlyMap<string, string> {
  const bumps = new Map<string, string>();
  for (const { path, impact } of changes) {
    const [, , step = ""] = path.split("/");
    const at = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const known = bumps.get(at);
    if (known === undefined || order.indexOf(impact) < order.indexOf(known)) bumps.set(at, impact);
  }
  return bumps;
}
