// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  jsonBody,
  type OperationSpec,
} from "../../runtime/index.js";
import { violationsOf } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import {
  checkDeploymentPackageDeploymentObjectInput,
} from "../../validators/system/deployment-packages/objects.js";
import type { SystemDeploymentPackagePath } from "../deployment-packages.js";

/** `/system/deployment-packages/{deploymentPackageId}/objects` */
export interface SystemDeploymentPackageObjectsResource {
  /**
   * Puts an object into a deployment package. Function `createDeploymentPackageDeploymentObject`.
   *
   * @see https://api.rambase.net/documentation/System/Deployment%20package/Objects?resourceno=5622&version=2
   */
  create(
    body: DeploymentPackageDeploymentObjectInput,
    options?: CreateDeploymentPackageDeploymentObjectOptions,
  ): ApiCall<unknown>;
}

/** Makes a `SystemDeploymentPackageObjectsResource`, whose members are made when they are read. */
export function systemDeploymentPackageObjectsResource(
  rambase: AnyClient,
  path: SystemDeploymentPackagePath,
): SystemDeploymentPackageObjectsResource {
  return {
    create: (body, options) => createDeploymentPackageDeploymentObject(rambase, path, body, options),
  };
}

/** Options of `createDeploymentPackageDeploymentObject`. */
export type CreateDeploymentPackageDeploymentObjectOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Puts an object into a deployment package.
 *
 * Resource 5622, version 2.
 *
 * @see https://api.rambase.net/documentation/System/Deployment%20package/Objects?resourceno=5622&version=2
 */
export function createDeploymentPackageDeploymentObject(
  rambase: AnyClient,
  path: SystemDeploymentPackagePath,
  body: DeploymentPackageDeploymentObjectInput,
  options?: CreateDeploymentPackageDeploymentObjectOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createDeploymentPackageDeploymentObjectOperation, { path, body, options });
}

const createDeploymentPackageDeploymentObjectOperation: OperationSpec = {
  id: "createDeploymentPackageDeploymentObject",
  method: "POST",
  path: "/system/deployment-packages/{deploymentPackageId}/objects",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  body: {
    encode: jsonBody,
    root: "deploymentObject",
    required: true,
    check: (body) => violationsOf(checkDeploymentPackageDeploymentObjectInput, body),
  },
};

/** Body of `createDeploymentPackageDeploymentObject`. */
export interface DeploymentPackageDeploymentObjectInput {
  /** Why the object is in the package. */
  comment?: string | undefined;
  object: DeploymentPackageDeploymentObjectInputObject;
  deploymentFolder?: DeploymentPackageDeploymentObjectInputDeploymentFolder | undefined;
}

/** `object` of `DeploymentPackageDeploymentObjectInput`. */
export interface DeploymentPackageDeploymentObjectInputObject {
  /** Kind of object to carry over. */
  objectType: string;
  /** Identifier of the object, which need not be a number. */
  objectId: string;
}

/** `deploymentFolder` of `DeploymentPackageDeploymentObjectInput`. */
export interface DeploymentPackageDeploymentObjectInputDeploymentFolder {
  /** Folder of the package in which the object lies. Minimum 1. */
  deploymentFolderId?: number | undefined;
}
