// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type SystemDeploymentPackagesObjectsResource,
  systemDeploymentPackagesObjectsResource,
} from "./deployment-packages/objects.js";

/** `/system/deployment-packages` */
export interface SystemDeploymentPackagesResource {
  /** `/system/deployment-packages/{deploymentPackageId}` */
  (deploymentPackageId: number): SystemDeploymentPackagesItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemDeploymentPackagesResource(rambase: RamBaseClient): SystemDeploymentPackagesResource {
  return (deploymentPackageId: number) => systemDeploymentPackagesItem(rambase, { deploymentPackageId });
}

/** `/system/deployment-packages/{deploymentPackageId}` */
export interface SystemDeploymentPackagesItem {
  /** `/system/deployment-packages/{deploymentPackageId}/objects` */
  readonly objects: SystemDeploymentPackagesObjectsResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemDeploymentPackagesItem(
  rambase: RamBaseClient,
  path: SystemDeploymentPackagesPath,
): SystemDeploymentPackagesItem {
  return {
    get objects() {
      return systemDeploymentPackagesObjectsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemDeploymentPackagesPath = {
  /** The package that the object goes into. Minimum 100000. */
  deploymentPackageId: number;
};
