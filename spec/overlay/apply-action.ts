import { bundle, createConfig } from "@redocly/openapi-core";
import type { Json, OpenApiDocument } from "../document/openapi.js";
import { MemoryResolver, memoryDocument } from "./memory-resolver.js";

/** A change as the Overlay specification writes it. */
export interface PlainAction {
  readonly target: string;
  readonly update?: Json;
  readonly remove?: true;
}

/** The document after a change, or why it cannot be made. */
export type Applied = { readonly document: OpenApiDocument } | { readonly problem: string };

/** Applies one action to a document, which stays as it is. A target that selects nothing changes nothing. */
export async function applyAction(document: OpenApiDocument, action: PlainAction): Promise<Applied> {
  const actions: Json = [{ ...action }];
  const resolver = new MemoryResolver({
    overlay: "1.0.0",
    info: { title: "One action", version: "1.0.0" },
    actions,
  });
  const { bundle: result, problems } = await bundle({
    doc: memoryDocument("openapi.yaml", structuredClone(document)),
    config: await createConfig({}),
    externalRefResolver: resolver,
    overlays: [resolver.overlayAddress],
  });
  const [problem] = problems;
  if (problem) return { problem: problem.message.trim().split("\n")[0] ?? "" };
  // The bundler works on the copy that it was given.
  return { document: result.parsed as OpenApiDocument };
}
