// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type SystemDutiesPrivilegesResource,
  systemDutiesPrivilegesResource,
} from "./duties/privileges.js";

/** `/system/duties` */
export interface SystemDutiesResource {
  /** `/system/duties/{dutyId}` */
  (dutyId: number): SystemDutiesItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemDutiesResource(rambase: RamBaseClient): SystemDutiesResource {
  return (dutyId: number) => systemDutiesItem(rambase, { dutyId });
}

/** `/system/duties/{dutyId}` */
export interface SystemDutiesItem {
  /** `/system/duties/{dutyId}/privileges` */
  readonly privileges: SystemDutiesPrivilegesResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemDutiesItem(rambase: RamBaseClient, path: SystemDutiesPath): SystemDutiesItem {
  return {
    get privileges() {
      return systemDutiesPrivilegesResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemDutiesPath = {
  /** The duty that gets the privilege. Minimum 100000. */
  dutyId: number;
};
