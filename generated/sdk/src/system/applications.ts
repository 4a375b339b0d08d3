// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type SystemApplicationVersionsResource2,
  systemApplicationVersionsResource2,
} from "./applications/versions.js";

/** `/system/applications` */
export interface SystemApplicationsResource {
  /** `/system/applications/{applicationId}` */
  (applicationId: number): SystemApplicationById;
}

/** Makes a `SystemApplicationsResource`, whose members are made when they are read. */
export function systemApplicationsResource(rambase: AnyClient): SystemApplicationsResource {
  return (applicationId: number) => systemApplicationById(rambase, { applicationId });
}

/** `/system/applications/{applicationId}` */
export interface SystemApplicationById {
  /** `/system/applications/{applicationId}/versions` */
  readonly versions: SystemApplicationVersionsResource2;
}

/** Makes a `SystemApplicationById`, whose members are made when they are read. */
export function systemApplicationById(
  rambase: AnyClient,
  path: SystemApplicationPath,
): SystemApplicationById {
  return {
    get versions() {
      return systemApplicationVersionsResource2(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemApplicationPath = {
  /** The application whose versions are listed. Minimum 10000. */
  applicationId: number;
};
