import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Contender } from "../contender.js";
import { runPeer } from "../peer-packages.js";

const settings = `
import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";
import { pluginZod } from "@kubb/plugin-zod";

export default defineConfig({
  root: ".",
  input: { path: "../openapi.json" },
  output: { path: "sdk", format: false, extension: { ".ts": ".js" } },
  plugins: [
    pluginOas({ generators: [], validate: false }),
    pluginTs(),
    pluginZod({ version: "4" }),
    pluginClient({ client: "fetch", parser: "zod", baseURL: "https://api.rambase.net", bundle: true }),
  ],
});
`;

/** With a schema for each request and answer, as ours has a validator. */
export const kubbZod: Contender = {
  name: "kubb-zod",
  generate(folder) {
    writeFileSync(join(folder, "kubb.config.mjs"), settings);
    runPeer("kubb", ["generate", "--config", "kubb.config.mjs"], folder);
  },
  output: "sdk",
  apps: [],
};
