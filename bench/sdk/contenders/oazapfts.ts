import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Contender, token } from "../contender.js";
import { runPeer } from "../peer-packages.js";

const auth = `defaults.headers = { authorization: "Bearer ${token}" };`;

export const oazapfts: Contender = {
  name: "oazapfts",
  generate(folder) {
    mkdirSync(join(folder, "sdk"));
    runPeer("oazapfts", ["../openapi.json", "sdk/api.ts", "--argumentStyle=object"], folder);
  },
  output: "sdk",
  apps: [
    {
      name: "oazapfts",
      measures: ["size", "memory", "loopback"],
      get: `
import { defaults, getOrder } from "./sdk/api";
${auth}
export const call = (orderId: number, select: string) => getOrder({ orderId, select });
`,
      post: `
import { createOrder, defaults, type OrderInput } from "./sdk/api";
${auth}
export const call = (order: OrderInput) => createOrder({ body: { order } });
`,
    },
  ],
};
