import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import type { SdkModel } from "../../generator/model/sdk-model.js";
import { parseDocument } from "../../spec/print/parse-document.js";
import { plainDocument } from "../support/mock-server/document/plain-document.js";

/** What a module of the SDK exports; its own types are tested elsewhere. */
export interface Exports {
  // biome-ignore lint/suspicious/noExplicitAny: calls are made from the model, which no compiler knows
  readonly [name: string]: any;
}

/** The SDK that comes along, and what it was made from. */
export interface GeneratedSdk {
  readonly model: SdkModel;
  readonly document: ReturnType<typeof plainDocument>;
  readonly index: Exports;
  readonly errors: Exports;
  readonly validators: Exports;
  /** By the folder of a module. */
  readonly modules: ReadonlyMap<string, Exports>;
}

/** Loads `generated/sdk` from its sources. */
export async function loadGeneratedSdk(): Promise<GeneratedSdk> {
  const file = "generated/openapi.yaml";
  const source = parseDocument(readFileSync(file, "utf8"), file).value;
  if (source === undefined) throw new Error(`${file} cannot be read`);
  const model = buildSdkModel(source).value;
  const load = (entry: string): Promise<Exports> => import(path.resolve("generated/sdk/src", `${entry}.ts`));
  const modules = model.modules.map(async ({ folder }) => [folder, await load(`${folder}/index`)] as const);
  return {
    model,
    document: plainDocument(source),
    index: await load("index"),
    errors: await load("errors"),
    validators: await load("validators/index"),
    modules: new Map(await Promise.all(modules)),
  };
}
