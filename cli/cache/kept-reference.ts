import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Outcome } from "../../issues/issue.js";
import { type RedoclyInput, redoclyBuild } from "../../publish/redocly-build.js";
import { packageRoot } from "../package-root.js";
import { CacheFolder, cacheRoot } from "./cache-folder.js";
import { fingerprintOf } from "./reader-fingerprint.js";
import { seal, unseal } from "./seal.js";

/**
 * Renders the reference as `redoclyBuild` does, and keeps it: what was rendered of the same texts by the same
 * program is not rendered again.
 */
export async function keptReference(input: RedoclyInput, root = cacheRoot): Promise<Outcome<string>> {
  const folder = new CacheFolder(join(root, "reference"), rendererFingerprint());
  const name = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  const kept = folder.find(name);
  const text = kept && unseal(kept)?.toString();
  const rendered = text === undefined ? await redoclyBuild(input) : { value: text, issues: [] };
  if (text === undefined && rendered.value !== "") folder.keep(name, seal(Buffer.from(rendered.value)));
  folder.end();
  return rendered;
}

let running: string | undefined;

/** A name for what renders: another one whenever our code of the site, Redocly or Node changes. */
function rendererFingerprint(): string {
  const code = fileURLToPath(new URL("../../publish", import.meta.url));
  running ??= fingerprintOf([code], packageRoot, ["@redocly/cli"]);
  return running;
}
