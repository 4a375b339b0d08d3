import type { Contender } from "../contender.js";
import { generateWithKubb } from "./kubb.js";

/** With a schema for each request and answer, as ours has a validator. */
export const kubbZod: Contender = {
  name: "kubb-zod",
  generate: (folder) =>
    generateWithKubb(
      folder,
      'import { pluginZod } from "@kubb/plugin-zod";',
      'pluginZod({ version: "4" }),',
      'parser: "zod",',
    ),
  output: "sdk",
  apps: [],
};
