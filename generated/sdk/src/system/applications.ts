// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type SystemApplicationsVersionsResource,
  systemApplicationsVersionsResource,
} from "./applications/versions.js";

/** `/system/applications` */
export interface SystemApplicationsResource {
  /** `/system/applications/{applicationId}` */
  (applicationId: number): SystemApplicationsItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemApplicationsResource(rambase: RamBaseClient): SystemApplicationsResource {
  return (applicationId: number) => systemApplicationsItem(rambase, { applicationId });
}

/** `/system/applications/{applicationId}` */
export interface SystemApplicationsItem {
  /** `/system/applications/{applicationId}/versions` */
  readonly versions: SystemApplicationsVersionsResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemApplicationsItem(
  rambase: RamBaseClient,
  path: SystemApplicationsPath,
): SystemApplicationsItem {
  return {
    get versions() {
      return systemApplicationsVersionsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemApplicationsPath = {
  /** The application whose versions are listed. Minimum 10000. */
  applicationId: number;
};
