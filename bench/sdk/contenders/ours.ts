import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { type App, type Contender, token } from "../contender.js";
import { projectFolder, runTool, runTypeScript } from "../peer-packages.js";

/**
 * Our SDK, through what its package exports. Everything that programs write against it stands in this file.
 */
export const ours: Contender = {
  name: "ours",
  generate(folder) {
    const command = join(projectFolder, "bin", "rambase-openapi.js");
    runTool(process.execPath, [command, "generate", "../openapi.json", "--out", "sdk"], folder);
    runTypeScript("7", ["-p", "sdk", "--emitDeclarationOnly"], folder);
    runTool(process.execPath, ["sdk/build.mjs"], folder);
    mkdirSync(join(folder, "node_modules"));
    symlinkSync("../sdk", join(folder, "node_modules", "rambase-sdk"));
  },
  output: "sdk/src",
  apps: [
    app(
      "ours, token",
      ["size", "memory", "loopback"],
      `import { accessToken, createClient } from "rambase-sdk/core";
const rambase = createClient({ auth: accessToken("${token}"), validateRequests: false });`,
    ),
    app(
      "ours, token, by node:http",
      ["loopback"],
      `import { accessToken, createClient } from "rambase-sdk/core";
import { createNodeFetch } from "rambase-sdk/node";
const fetch = createNodeFetch();
const rambase = createClient({ auth: accessToken("${token}"), validateRequests: false, fetch });`,
    ),
    app(
      "ours, client credentials",
      ["size"],
      `import { clientCredentials, createClient } from "rambase-sdk/core";
const rambase = createClient({ auth: clientCredentials({ clientId: "bench", clientSecret: "secret" }) });`,
    ),
    app(
      "ours, validating",
      ["memory", "loopback"],
      `import { RamBaseClient } from "rambase-sdk";
import { responseValidators } from "rambase-sdk/validators";
const rambase = new RamBaseClient({
  auth: { token: "${token}" },
  validateResponses: "throw",
  responseValidators,
});`,
    ),
  ],
  wholeClient: {
    program: `
import { RamBase } from "rambase-sdk";
const rambase = new RamBase({ auth: { token: "${token}" } });
export const call = (orderId, select) => rambase.sales.orders(orderId).get({ select });
`,
  },
  editorFile: {
    text: `
import { RamBase } from "rambase-sdk";
const rambase = new RamBase({ auth: { token: "${token}" } });
export const order = await rambase.sales.orders(100001).get({ select: "name" });
export const made = await rambase.sales.orders.create({ name: "Night order" });
export const text = order.name;
`,
    hoverAfter: ["new ", "await ", "rambase.sales.", ".orders(100001).", "text = order."],
    completeAfter: ["await rambase.", "await rambase.sales.", "orders(100001).", "get({ ", "text = order."],
  },
};

function app(name: string, measures: App["measures"], client: string): App {
  return {
    name,
    measures,
    get: `
${client}
import { getOrder } from "rambase-sdk/sales";
export const call = (orderId: number, select: string) => getOrder(rambase, { orderId }, { select });
`,
    post: `
${client}
import { createOrder, type OrderInput } from "rambase-sdk/sales";
export const call = (order: OrderInput) => createOrder(rambase, order);
`,
  };
}
