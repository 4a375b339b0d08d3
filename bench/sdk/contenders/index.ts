import type { Contender } from "../contender.js";
import { heyApi } from "./hey-api.js";
import { heyApiZod } from "./hey-api-zod.js";
import { kubb } from "./kubb.js";
import { kubbZod } from "./kubb-zod.js";
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

/** All whose output checks requests and answers, too, ours first. */
export const validatingContenders: readonly Contender[] = [ours, heyApiZod, kubbZod];
