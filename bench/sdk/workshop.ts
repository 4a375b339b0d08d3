import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Contender } from "./contender.js";
import { contenders, ours } from "./contenders/index.js";
import { benchDocument } from "./document/bench-document.js";
import { sampleOrder } from "./document/sample-order.js";
import { benchFolder, peerLock } from "./peer-packages.js";

/** What every contender has made of one document. */
export interface Workshop {
  readonly operations: number;
  readonly places: readonly Place[];
  /** Contenders that made nothing, with the reason. */
  readonly failures: readonly { readonly name: string; readonly reason: string }[];
  /** File with a `SampleOrder`. */
  readonly sampleFile: string;
}

/** A contender, and the folder in which its output and its apps lie. */
export interface Place {
  readonly contender: Contender;
  readonly folder: string;
}

/**
 * Lets each contender generate its client for a document of so many operations. What a pinned peer has made
 * of the same document is kept from one run to the next; ours is made anew.
 */
export function openWorkshop(operations: number, say: (text: string) => void): Workshop {
  const folder = join(benchFolder, "work", String(operations));
  mkdirSync(folder, { recursive: true });
  const document = benchDocument(operations);
  const text = JSON.stringify(document);
  const sampleFile = join(folder, "sample-order.json");
  writeFileSync(join(folder, "openapi.json"), text);
  writeFileSync(sampleFile, JSON.stringify(sampleOrder(document)));
  const lock = peerLock();
  const places: Place[] = [];
  const failures: { name: string; reason: string }[] = [];
  for (const contender of contenders) {
    const place = { contender, folder: join(folder, contender.name) };
    const stamp = join(place.folder, "generated-of");
    const key = createHash("sha256").update(text).update(lock).update(sourceOf(contender)).digest("hex");
    if (contender === ours || !existsSync(stamp) || readFileSync(stamp, "utf8") !== key) {
      say(`${contender.name} generates ${operations} operations ...`);
      rmSync(place.folder, { recursive: true, force: true });
      mkdirSync(place.folder);
      try {
        contender.generate(place.folder);
        contender.wholeClient?.compile?.(place.folder);
      } catch (error) {
        failures.push({
          name: contender.name,
          reason: error instanceof Error ? error.message : String(error),
        });
        continue;
      }
      writeFileSync(stamp, key);
    }
    places.push(place);
  }
  return { operations, places, failures, sampleFile };
}

/** The code that says how a contender is called. */
function sourceOf({ name }: Contender): string {
  return readFileSync(fileURLToPath(new URL(`./contenders/${name}.js`, import.meta.url)), "utf8");
}
