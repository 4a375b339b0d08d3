// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type SystemDeploymentPackageObjectsResource,
  systemDeploymentPackageObjectsResource,
} from "./deployment-packages/objects.js";

/** `/system/deployment-packages` */
export interface SystemDeploymentPackagesResource {
  /** `/system/deployment-packages/{deploymentPackageId}` */
  (deploymentPackageId: number): SystemDeploymentPackageItem;
}

/** Makes a `SystemDeploymentPackagesResource`, whose members are made when they are read. */
export function systemDeploymentPackagesResource(rambase: AnyClient): SystemDeploymentPackagesResource {
  return (deploymentPackageId: number) => systemDeploymentPackageItem(rambase, { deploymentPackageId });
}

/** `/system/deployment-packages/{deploymentPackageId}` */
export interface SystemDeploymentPackageItem {
  /** `/system/deployment-packages/{deploymentPackageId}/objects` */
  readonly objects: SystemDeploymentPackageObjectsResource;
}

/** Makes a `SystemDeploymentPackageItem`, whose members are made when they are read. */
export function systemDeploymentPackageItem(
  rambase: AnyClient,
  path: SystemDeploymentPackagePath,
): SystemDeploymentPackageItem {
  return {
    get objects() {
      return systemDeploymentPackageObjectsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemDeploymentPackagePath = {
  /** The package that the object goes into. Minimum 100000. */
  deploymentPackageId: number;
};
