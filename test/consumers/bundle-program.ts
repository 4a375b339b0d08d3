import path from "node:path";
import { build } from "vite";
import type { Consumers } from "./packed-sdk.js";

/**
 * A program of the consumers as one script that needs nothing but what web platforms have.
 *
 * @param entry its first file
 * @param format a script for a page (`iife`), or a module with its exports (`es`)
 */
export async function bundleProgram(
  { folder }: Consumers,
  entry: string,
  format: "iife" | "es",
): Promise<string> {
  const lib = { entry: path.join(folder, entry), formats: [format], name: "program" };
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib, target: "es2022", rolldownOptions: { output: { codeSplitting: false } } },
  });
  const [bundle] = [built].flat();
  if (bundle === undefined || !("output" in bundle)) throw new Error("Vite built nothing.");
  const [chunk, ...others] = bundle.output;
  if (others.length > 0) throw new Error("The bundle has more than one file.");
  return chunk.code;
}
