// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type SystemRambaseEventTypeParametersResource,
  systemRambaseEventTypeParametersResource,
} from "./rambase-event-types/parameters.js";

/** `/system/rambase-event-types` */
export interface SystemRambaseEventTypesResource {
  /** `/system/rambase-event-types/{rambaseEventTypeId}` */
  (rambaseEventTypeId: number): SystemRambaseEventTypeById;
}

/** Makes a `SystemRambaseEventTypesResource`, whose members are made when they are read. */
export function systemRambaseEventTypesResource(rambase: AnyClient): SystemRambaseEventTypesResource {
  return (rambaseEventTypeId: number) => systemRambaseEventTypeById(rambase, { rambaseEventTypeId });
}

/** `/system/rambase-event-types/{rambaseEventTypeId}` */
export interface SystemRambaseEventTypeById {
  /** `/system/rambase-event-types/{rambaseEventTypeId}/parameters` */
  readonly parameters: SystemRambaseEventTypeParametersResource;
}

/** Makes a `SystemRambaseEventTypeById`, whose members are made when they are read. */
export function systemRambaseEventTypeById(
  rambase: AnyClient,
  path: SystemRambaseEventTypePath,
): SystemRambaseEventTypeById {
  return {
    get parameters() {
      return systemRambaseEventTypeParametersResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemRambaseEventTypePath = {
  /** The event type that carries the parameter. Minimum 100000. */
  rambaseEventTypeId: number;
};
