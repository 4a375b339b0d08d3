// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type HumanResourcesTimeTypesResource, humanResourcesTimeTypesResource } from "./time-types.js";
import { type HumanResourcesWorkPeriodsResource, humanResourcesWorkPeriodsResource } from "./work-periods.js";

/** `/human-resources` */
export interface HumanResourcesResource {
  /** `/human-resources/time-types` */
  readonly timeTypes: HumanResourcesTimeTypesResource;
  /** `/human-resources/work-periods` */
  readonly workPeriods: HumanResourcesWorkPeriodsResource;
}

/** Makes a `HumanResourcesResource`, whose members are made when they are read. */
export function humanResourcesResource(rambase: AnyClient): HumanResourcesResource {
  return {
    get timeTypes() {
      return humanResourcesTimeTypesResource(rambase);
    },
    get workPeriods() {
      return humanResourcesWorkPeriodsResource(rambase);
    },
  };
}
