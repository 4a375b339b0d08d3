import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Contender, token } from "../contender.js";
import { runPeer } from "../peer-packages.js";

const auth = `client.setConfig({ auth: "${token}" });`;

export const heyApi: Contender = {
  name: "hey-api",
  generate: (folder) => generateWithHeyApi(folder, ["@hey-api/sdk"]),
  output: "sdk",
  apps: [
    {
      name: "hey-api",
      measures: ["size", "memory", "loopback"],
      get: `
import { getOrder } from "./sdk/index.js";
import { client } from "./sdk/client.gen.js";
${auth}
export const call = (orderId: number, $select: string) => getOrder({ path: { orderId }, query: { $select } });
`,
      post: `
import { createOrder, type OrderInput } from "./sdk/index.js";
import { client } from "./sdk/client.gen.js";
${auth}
export const call = (order: OrderInput) => createOrder({ body: { order } });
`,
    },
  ],
  wholeClient: {
    compile: (folder) =>
      void runPeer("esbuild", ["sdk/**/*.ts", "--outdir=js", "--format=esm", "--target=es2022"], folder),
    program: `
import * as sdk from "./js/index.js";
import { client } from "./js/client.gen.js";
${auth}
export const call = (orderId, $select) => sdk.getOrder({ path: { orderId }, query: { $select } });
`,
  },
  editorFile: {
    text: `
import * as sdk from "./sdk/index.js";
export const order = await sdk.getOrder({ path: { orderId: 100001 }, query: { $select: "name" } });
export const text = order.data?.order.name;
`,
    hoverAfter: ["await ", "await sdk.", "text = order.", "order.data?.order."],
    completeAfter: ["await sdk.", "getOrder({ ", "query: { ", "order.data?.order."],
  },
};

/**
 * Lets hey-api make types and a client that calls `fetch`.
 *
 * @param plugins besides, as they stand in its settings
 */
export function generateWithHeyApi(folder: string, plugins: readonly unknown[]): void {
  const settings = {
    input: "../openapi.json",
    output: { path: "sdk", module: { extension: ".js" } },
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", ...plugins],
  };
  writeFileSync(join(folder, "openapi-ts.config.mjs"), `export default ${JSON.stringify(settings)};`);
  runPeer("openapi-ts", ["-f", "openapi-ts.config.mjs"], folder);
}
