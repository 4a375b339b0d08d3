import type { Contender } from "../contender.js";
import { generateWithHeyApi } from "./hey-api.js";

/** With a schema for each request and answer, as ours has a validator. */
export const heyApiZod: Contender = {
  name: "hey-api-zod",
  generate: (folder) => generateWithHeyApi(folder, ["zod", { name: "@hey-api/sdk", validator: true }]),
  output: "sdk",
  apps: [],
};
