// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type SystemDutyPrivilegesResource, systemDutyPrivilegesResource } from "./duties/privileges.js";

/** `/system/duties` */
export interface SystemDutiesResource {
  /** `/system/duties/{dutyId}` */
  (dutyId: number): SystemDutyItem;
}

/** Makes a `SystemDutiesResource`, whose members are made when they are read. */
export function systemDutiesResource(rambase: AnyClient): SystemDutiesResource {
  return (dutyId: number) => systemDutyItem(rambase, { dutyId });
}

/** `/system/duties/{dutyId}` */
export interface SystemDutyItem {
  /** `/system/duties/{dutyId}/privileges` */
  readonly privileges: SystemDutyPrivilegesResource;
}

/** Makes a `SystemDutyItem`, whose members are made when they are read. */
export function systemDutyItem(rambase: AnyClient, path: SystemDutyPath): SystemDutyItem {
  return {
    get privileges() {
      return systemDutyPrivilegesResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemDutyPath = {
  /** The duty that gets the privilege. Minimum 100000. */
  dutyId: number;
};
