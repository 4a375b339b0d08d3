import path from "node:path";
import { build } from "vite";
import type { Consumers } from "./packed-sdk.js";

/** The tour as one script that defines `runTour` and needs nothing but what web platforms have. */
export async function bundleTour({ folder }: Consumers): Promise<string> {
  const lib = { entry: path.join(folder, "browser/main.js"), formats: ["iife" as const], name: "tour" };
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib, target: "es2022" },
  });
  const [bundle] = [built].flat();
  if (bundle === undefined || !("output" in bundle)) throw new Error("Vite built nothing.");
  const [chunk, ...others] = bundle.output;
  if (others.length > 0) throw new Error("The bundle has more than one file.");
  return chunk.code;
}
