// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type SystemRambaseEventTypesParametersResource,
  systemRambaseEventTypesParametersResource,
} from "./rambase-event-types/parameters.js";

/** `/system/rambase-event-types` */
export interface SystemRambaseEventTypesResource {
  /** `/system/rambase-event-types/{rambaseEventTypeId}` */
  (rambaseEventTypeId: number): SystemRambaseEventTypesItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemRambaseEventTypesResource(rambase: RamBaseClient): SystemRambaseEventTypesResource {
  return (rambaseEventTypeId: number) => systemRambaseEventTypesItem(rambase, { rambaseEventTypeId });
}

/** `/system/rambase-event-types/{rambaseEventTypeId}` */
export interface SystemRambaseEventTypesItem {
  /** `/system/rambase-event-types/{rambaseEventTypeId}/parameters` */
  readonly parameters: SystemRambaseEventTypesParametersResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemRambaseEventTypesItem(
  rambase: RamBaseClient,
  path: SystemRambaseEventTypesPath,
): SystemRambaseEventTypesItem {
  return {
    get parameters() {
      return systemRambaseEventTypesParametersResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemRambaseEventTypesPath = {
  /** The event type that carries the parameter. Minimum 100000. */
  rambaseEventTypeId: number;
};
