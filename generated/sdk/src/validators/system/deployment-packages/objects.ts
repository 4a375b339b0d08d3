// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeInt32,
  maybeNested,
  maybeText,
  nested,
  refuse,
  schema,
  text,
} from "../../../runtime/internal.js";
import type { DeploymentPackageDeploymentObjectInput } from "../../../system/deployment-packages/objects.js";

/** Whether a value is of the type `DeploymentPackageDeploymentObjectInput`. */
export function isDeploymentPackageDeploymentObjectInput(
  value: unknown,
): value is DeploymentPackageDeploymentObjectInput {
  return checkDeploymentPackageDeploymentObjectInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `DeploymentPackageDeploymentObjectInput`. */
export function assertDeploymentPackageDeploymentObjectInput(
  value: unknown,
): asserts value is DeploymentPackageDeploymentObjectInput {
  assertValid(checkDeploymentPackageDeploymentObjectInput, value);
}

/** Validator of `DeploymentPackageDeploymentObjectInput`. */
export const deploymentPackageDeploymentObjectInputSchema: Schema<DeploymentPackageDeploymentObjectInput> =
  /* @__PURE__ */ schema(checkDeploymentPackageDeploymentObjectInput);

/** The rules of `DeploymentPackageDeploymentObjectInput`. */
export function checkDeploymentPackageDeploymentObjectInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeText(value.comment, found, "comment") &&
    nested(value.object, found, "object", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return text(value.objectType, found, "objectType") && text(value.objectId, found, "objectId");
    }) &&
    maybeNested(value.deploymentFolder, found, "deploymentFolder", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return maybeInt32(value.deploymentFolderId, found, "deploymentFolderId", 1);
    })
  );
}
