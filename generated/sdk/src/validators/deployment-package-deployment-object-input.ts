// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../runtime/index.js";
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
} from "../runtime/internal.js";
import type {
  DeploymentPackageDeploymentObjectInput,
  DeploymentPackageDeploymentObjectInputDeploymentFolder,
  DeploymentPackageDeploymentObjectInputObject,
} from "../system/deployment-packages/objects.js";

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
    nested(value.object, found, "object", checkDeploymentPackageDeploymentObjectInputObject) &&
    maybeNested(
      value.deploymentFolder,
      found,
      "deploymentFolder",
      checkDeploymentPackageDeploymentObjectInputDeploymentFolder,
    )
  );
}

/** Whether a value is of the type `DeploymentPackageDeploymentObjectInputObject`. */
export function isDeploymentPackageDeploymentObjectInputObject(
  value: unknown,
): value is DeploymentPackageDeploymentObjectInputObject {
  return checkDeploymentPackageDeploymentObjectInputObject(value);
}

/** Throws a `ValidationError` when a value is not of the type `DeploymentPackageDeploymentObjectInputObject`. */
export function assertDeploymentPackageDeploymentObjectInputObject(
  value: unknown,
): asserts value is DeploymentPackageDeploymentObjectInputObject {
  assertValid(checkDeploymentPackageDeploymentObjectInputObject, value);
}

/** Validator of `DeploymentPackageDeploymentObjectInputObject`. */
export const deploymentPackageDeploymentObjectInputObjectSchema: Schema<DeploymentPackageDeploymentObjectInputObject> =
  /* @__PURE__ */ schema(checkDeploymentPackageDeploymentObjectInputObject);

/** The rules of `DeploymentPackageDeploymentObjectInputObject`. */
export function checkDeploymentPackageDeploymentObjectInputObject(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return text(value.objectType, found, "objectType") && text(value.objectId, found, "objectId");
}

/** Whether a value is of the type `DeploymentPackageDeploymentObjectInputDeploymentFolder`. */
export function isDeploymentPackageDeploymentObjectInputDeploymentFolder(
  value: unknown,
): value is DeploymentPackageDeploymentObjectInputDeploymentFolder {
  return checkDeploymentPackageDeploymentObjectInputDeploymentFolder(value);
}

/** Throws a `ValidationError` when a value is not of the type `DeploymentPackageDeploymentObjectInputDeploymentFolder`. */
export function assertDeploymentPackageDeploymentObjectInputDeploymentFolder(
  value: unknown,
): asserts value is DeploymentPackageDeploymentObjectInputDeploymentFolder {
  assertValid(checkDeploymentPackageDeploymentObjectInputDeploymentFolder, value);
}

/** Validator of `DeploymentPackageDeploymentObjectInputDeploymentFolder`. */
export const deploymentPackageDeploymentObjectInputDeploymentFolderSchema: Schema<DeploymentPackageDeploymentObjectInputDeploymentFolder> =
  /* @__PURE__ */ schema(checkDeploymentPackageDeploymentObjectInputDeploymentFolder);

/** The rules of `DeploymentPackageDeploymentObjectInputDeploymentFolder`. */
export function checkDeploymentPackageDeploymentObjectInputDeploymentFolder(
  value: unknown,
  found?: Findings,
): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return maybeInt32(value.deploymentFolderId, found, "deploymentFolderId", 1);
}
