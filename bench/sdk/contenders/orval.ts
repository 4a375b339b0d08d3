import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Contender, token } from "../contender.js";
import { runPeer } from "../peer-packages.js";

const settings = `
export default {
  bench: {
    input: { target: "../openapi.json" },
    output: {
      mode: "tags-split",
      target: "sdk",
      schemas: "sdk/model",
      client: "fetch",
      baseUrl: "https://api.rambase.net",
    },
  },
};
`;

const headers = `{ headers: { authorization: "Bearer ${token}" } }`;

export const orval: Contender = {
  name: "orval",
  generate(folder) {
    writeFileSync(join(folder, "orval.config.mjs"), settings);
    runPeer("orval", ["--config", "orval.config.mjs"], folder);
  },
  output: "sdk",
  apps: [
    {
      name: "orval",
      measures: ["size", "memory", "loopback"],
      get: `
import { getOrder } from "./sdk/sales/sales";
export const call = (orderId: number, $select: string) => getOrder(orderId, { $select }, ${headers});
`,
      post: `
import { createOrder } from "./sdk/sales/sales";
import type { OrderInput } from "./sdk/model";
export const call = (order: OrderInput) => createOrder({ order }, {}, ${headers});
`,
    },
  ],
};
