import type { Contender } from "../contender.js";
import { heyApi } from "./hey-api.js";
import { kubb } from "./kubb.js";
import { oazapfts } from "./oazapfts.js";
import { openapiFetch } from "./openapi-fetch.js";
import { orval } from "./orval.js";
import { ours } from "./ours.js";
import { swaggerTypescriptApi } from "./swagger-typescript-api.js";

export { ours };

/** All that is measured, ours first. */
export const contenders: readonly Contender[] = [
  ours,
  openapiFetch,
  heyApi,
  orval,
  kubb,
  swaggerTypescriptApi,
  oazapfts,
];
