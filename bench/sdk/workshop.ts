import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Contender } from "./contender.js";
import { ours } from "./contenders/index.js";
import { benchDocument } from "./document/bench-document.js";
import { sampleOrder } from "./document/sample-order.js";
import { benchFolder, peerLock } from "./peer-packages.js";

/** Where contenders generate clients for one document. */
export interface Workshop {
  readonly operations: number;
  /** File with a `SampleOrder`. */
  readonly sampleFile: string;
  /** Lets these contenders generate, each once, and returns those that have made something. */
  readonly placesOf: (contenders: readonly Contender[]) => readonly Place[];
  /** Contenders that made nothing, with the reason. */
  readonly failures: () => readonly Failure[];
}

export interface Failure {
  readonly name: string;
  readonly operations: number;
  readonly reason: string;
}

/** A contender, and the folder in which its output and its apps lie. */
export interface Place {
  readonly contender: Contender;
  readonly folder: string;
}

/**
 * Writes a document of so many operations, and sets up where clients for it are generated. What a pinned peer
 * has made of the same document is kept from one run to the next; ours is made anew.
 */
export function openWorkshop(operations: number, say: (text: string) => void): Workshop {
  const folder = join(benchFolder, "work", String(operations));
  mkdirSync(folder, { recursive: true });
  const document = benchDocument(operations);
  const text = JSON.stringify(document);
  const sampleFile = join(folder, "sample-order.json");
  writeFileSync(join(folder, "openapi.json"), text);
  writeFileSync(sampleFile, JSON.stringify(sampleOrder(document)));
  const made = new Map<Contender, Place | Failure>();
  const make = (contender: Contender): Place | Failure => {
    const place = { contender, folder: join(folder, contender.name) };
    const stamp = join(place.folder, "generated-of");
    const key = createHash("sha256")
      .update(text)
      .update(peerLock())
      .update(sourceOf(contender))
      .digest("hex");
    if (contender !== ours && existsSync(stamp) && readFileSync(stamp, "utf8") === key) return place;
    say(`${contender.name} generates ${operations} operations ...`);
    rmSync(place.folder, { recursive: true, force: true });
    mkdirSync(place.folder);
    try {
      contender.generate(place.folder);
      contender.wholeClient?.compile?.(place.folder);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { name: contender.name, operations, reason };
    }
    writeFileSync(stamp, key);
    return place;
  };
  return {
    operations,
    sampleFile,
    placesOf: (contenders) => {
      for (const contender of contenders) if (!made.has(contender)) made.set(contender, make(contender));
      return contenders.flatMap((contender) => {
        const place = made.get(contender);
        return place !== undefined && "folder" in place ? [place] : [];
      });
    },
    failures: () => [...made.values()].filter((one) => "reason" in one),
  };
}

/** The code that says how a contender is called. */
function sourceOf({ name }: Contender): string {
  return readFileSync(fileURLToPath(new URL(`./contenders/${name}.js`, import.meta.url)), "utf8");
}
