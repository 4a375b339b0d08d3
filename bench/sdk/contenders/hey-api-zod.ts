import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contender } from "../contender.js";
import { runPeer } from "../peer-packages.js";

const settings = `
export default {
  input: "../openapi.json",
  output: { path: "sdk", module: { extension: ".js" } },
  plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "zod", { name: "@hey-api/sdk", validator: true }],
};
`;

/** With a schema for each request and answer, as ours has a validator. */
export const heyApiZod: Contender = {
  name: "hey-api-zod",
  generate(folder) {
    writeFileSync(join(folder, "openapi-ts.config.mjs"), settings);
    runPeer("openapi-ts", ["-f", "openapi-ts.config.mjs"], folder);
  },
  output: "sdk",
  apps: [],
};
