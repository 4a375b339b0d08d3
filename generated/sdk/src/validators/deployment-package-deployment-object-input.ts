// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
import type {
  DeploymentPackageDeploymentObjectInput,
  DeploymentPackageDeploymentObjectInputDeploymentFolder,
  DeploymentPackageDeploymentObjectInputObject,
} from "../system/deployment-packages/objects.js";

/** Validator of `DeploymentPackageDeploymentObjectInput`. */
export const deploymentPackageDeploymentObjectInputSchema: Schema<DeploymentPackageDeploymentObjectInput> =
  /* @__PURE__ */ schema(checkDeploymentPackageDeploymentObjectInput);

/** Adds what is wrong with a value to `violations`. */
export function checkDeploymentPackageDeploymentObjectInput(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const comment = value.comment;
  if (comment !== undefined) {
    if (typeof comment !== "string") {
      report(violations, [...path, "comment"], "type", "must be a text", "string", typeName(comment));
    }
  }

  const object = value.object;
  if (object === undefined) report(violations, [...path, "object"], "required", "is required");
  else checkDeploymentPackageDeploymentObjectInputObject(object, [...path, "object"], violations);

  const deploymentFolder = value.deploymentFolder;
  if (deploymentFolder !== undefined) {
    checkDeploymentPackageDeploymentObjectInputDeploymentFolder(
      deploymentFolder,
      [...path, "deploymentFolder"],
      violations,
    );
  }
}

/** Validator of `DeploymentPackageDeploymentObjectInputObject`. */
export const deploymentPackageDeploymentObjectInputObjectSchema: Schema<DeploymentPackageDeploymentObjectInputObject> =
  /* @__PURE__ */ schema(checkDeploymentPackageDeploymentObjectInputObject);

/** Adds what is wrong with a value to `violations`. */
export function checkDeploymentPackageDeploymentObjectInputObject(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const objectType = value.objectType;
  if (objectType === undefined) report(violations, [...path, "objectType"], "required", "is required");
  else if (typeof objectType !== "string") {
    report(violations, [...path, "objectType"], "type", "must be a text", "string", typeName(objectType));
  }

  const objectId = value.objectId;
  if (objectId === undefined) report(violations, [...path, "objectId"], "required", "is required");
  else if (typeof objectId !== "string") {
    report(violations, [...path, "objectId"], "type", "must be a text", "string", typeName(objectId));
  }
}

/** Validator of `DeploymentPackageDeploymentObjectInputDeploymentFolder`. */
export const deploymentPackageDeploymentObjectInputDeploymentFolderSchema: Schema<DeploymentPackageDeploymentObjectInputDeploymentFolder> =
  /* @__PURE__ */ schema(checkDeploymentPackageDeploymentObjectInputDeploymentFolder);

/** Adds what is wrong with a value to `violations`. */
export function checkDeploymentPackageDeploymentObjectInputDeploymentFolder(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const deploymentFolderId = value.deploymentFolderId;
  if (deploymentFolderId !== undefined) {
    if (typeof deploymentFolderId !== "number" || !Number.isInteger(deploymentFolderId)) {
      report(
        violations,
        [...path, "deploymentFolderId"],
        "type",
        "must be a whole number",
        "integer",
        typeName(deploymentFolderId),
      );
    } else {
      if (!isInt32(deploymentFolderId)) {
        report(
          violations,
          [...path, "deploymentFolderId"],
          "format",
          "must fit 32 bits",
          "int32",
          deploymentFolderId,
        );
      }
      if (deploymentFolderId < 1) {
        report(
          violations,
          [...path, "deploymentFolderId"],
          "minimum",
          "must be at least 1",
          1,
          deploymentFolderId,
        );
      }
    }
  }
}
