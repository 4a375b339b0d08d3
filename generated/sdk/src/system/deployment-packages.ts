// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type SystemDeploymentPackageObjectsResource,
  systemDeploymentPackageObjectsResource,
} from "./deployment-packages/objects.js";

/** `/system/deployment-packages` */
export interface SystemDeploymentPackagesResource {
  /** `/system/deployment-packages/{deploymentPackageId}` */
  (deploymentPackageId: number): SystemDeploymentPackageById;
}

/** Makes a `SystemDeploymentPackagesResource`, whose members are made when they are read. */
export function systemDeploymentPackagesResource(rambase: AnyClient): SystemDeploymentPackagesResource {
  return (deploymentPackageId: number) => systemDeploymentPackageById(rambase, { deploymentPackageId });
}

/** `/system/deployment-packages/{deploymentPackageId}` */
export interface SystemDeploymentPackageById {
  /** `/system/deployment-packages/{deploymentPackageId}/objects` */
  readonly objects: SystemDeploymentPackageObjectsResource;
}

/** Makes a `SystemDeploymentPackageById`, whose members are made when they are read. */
export function systemDeploymentPackageById(
  rambase: AnyClient,
  path: SystemDeploymentPackagePath,
): SystemDeploymentPackageById {
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
