import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Contender, token } from "../contender.js";
import { runPeer } from "../peer-packages.js";

const headers = `{ headers: { authorization: "Bearer ${token}" } }`;

export const kubb: Contender = {
  name: "kubb",
  generate: (folder) => generateWithKubb(folder),
  output: "sdk",
  apps: [
    {
      name: "kubb",
      measures: ["size", "memory", "loopback"],
      get: `
import { getOrder } from "./sdk/clients/getOrder";
export const call = (orderId: number, $select: string) => getOrder(orderId, { $select }, ${headers});
`,
      post: `
import { createOrder } from "./sdk/clients/createOrder";
import type { OrderInput } from "./sdk/types/OrderInput";
export const call = (order: OrderInput) => createOrder({ order }, undefined, ${headers});
`,
    },
  ],
};

/**
 * Lets kubb make types and a client that calls `fetch`.
 *
 * @param imports of other plugins
 * @param plugins these, each followed by a comma
 * @param clientOptions besides, in the same way
 */
export function generateWithKubb(folder: string, imports = "", plugins = "", clientOptions = ""): void {
  const settings = `
import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
${imports}
export default defineConfig({
  root: ".",
  input: { path: "../openapi.json" },
  output: { path: "sdk", format: false, extension: { ".ts": ".js" } },
  plugins: [
    pluginOas({ generators: [], validate: false }),
    pluginTs(),
    ${plugins}
    pluginClient({ client: "fetch", ${clientOptions} baseURL: "https://api.rambase.net", bundle: true }),
  ],
});
`;
  writeFileSync(join(folder, "kubb.config.mjs"), settings);
  runPeer("kubb", ["generate", "--config", "kubb.config.mjs"], folder);
}
