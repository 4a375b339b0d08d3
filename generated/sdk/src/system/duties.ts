// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type SystemDutyPrivilegesResource, systemDutyPrivilegesResource } from "./duties/privileges.js";

/** `/system/duties` */
export interface SystemDutiesResource {
  /** `/system/duties/{dutyId}` */
  (dutyId: number): SystemDutyById;
}

/** Makes a `SystemDutiesResource`, whose members are made when they are read. */
export function systemDutiesResource(rambase: AnyClient): SystemDutiesResource {
  return (dutyId: number) => systemDutyById(rambase, { dutyId });
}

/** `/system/duties/{dutyId}` */
export interface SystemDutyById {
  /** `/system/duties/{dutyId}/privileges` */
  readonly privileges: SystemDutyPrivilegesResource;
}

/** Makes a `SystemDutyById`, whose members are made when they are read. */
export function systemDutyById(rambase: AnyClient, path: SystemDutyPath): SystemDutyById {
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
