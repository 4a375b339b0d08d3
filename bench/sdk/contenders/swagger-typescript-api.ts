import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Contender, token } from "../contender.js";
import { runPeer } from "../peer-packages.js";

const client = `
import { Sales } from "./sdk/Sales";
const sales = new Sales({ baseApiParams: { headers: { authorization: "Bearer ${token}" }, format: "json" } });
`;

export const swaggerTypescriptApi: Contender = {
  name: "swagger-typescript-api",
  generate(folder) {
    // One file for each module; in a single file nobody could leave out what an app does not use.
    runPeer(
      "swagger-typescript-api",
      ["generate", "-p", "../openapi.json", "-o", "sdk", "--modular"],
      folder,
    );
    const sdk = join(folder, "sdk");
    for (const name of readdirSync(sdk)) {
      const file = join(sdk, name);
      // It switches the checker off for its files, and then nothing would be measured.
      writeFileSync(file, readFileSync(file, "utf8").replace("// @ts-nocheck\n", ""));
    }
  },
  output: "sdk",
  apps: [
    {
      name: "swagger-typescript-api",
      measures: ["size", "memory", "loopback"],
      get: `${client}
export const call = (orderId: number, $select: string) => sales.getOrder(orderId, { $select });
`,
      post: `${client}
import type { OrderInput } from "./sdk/data-contracts";
export const call = (order: OrderInput) => sales.createOrder({ order });
`,
    },
  ],
};
