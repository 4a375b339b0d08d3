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
import { checkRoleTranslationUpdate } from "../../validators/system/roles/translations.js";
import type { SystemRolePath } from "../roles.js";

/** `/system/roles/{roleId}/translations` */
export interface SystemRoleTranslationsResource {
  /** `/system/roles/{roleId}/translations/{translationId}` */
  (translationId: number): SystemRoleTranslationById;
}

/** Makes a `SystemRoleTranslationsResource`, whose members are made when they are read. */
export function systemRoleTranslationsResource(
  rambase: AnyClient,
  path: SystemRolePath,
): SystemRoleTranslationsResource {
  return (translationId: number) => systemRoleTranslationById(rambase, { ...path, translationId });
}

/** `/system/roles/{roleId}/translations/{translationId}` */
export interface SystemRoleTranslationById {
  /**
   * Changes the translation of a role's texts. Function `updateRoleTranslation`.
   *
   * @see https://api.rambase.net/documentation/System/Admittance/Role/Translation?resourceno=2435&version=3
   */
  update(body?: RoleTranslationUpdate, options?: UpdateRoleTranslationOptions): ApiCall<unknown>;
}

/** Makes a `SystemRoleTranslationById`, whose members are made when they are read. */
export function systemRoleTranslationById(
  rambase: AnyClient,
  path: SystemRoleTranslationPath,
): SystemRoleTranslationById {
  return {
    update: (body, options) => updateRoleTranslation(rambase, path, body, options),
  };
}

/** Values in the path, by name. */
export type SystemRoleTranslationPath = SystemRolePath & {
  /** The translation to change, counted within the role. Minimum 1. */
  translationId: number;
};

/** Options of `updateRoleTranslation`. */
export type UpdateRoleTranslationOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "showDomainDescriptions" | "lang">;

/**
 * Changes the translation of a role's texts.
 *
 * Resource 2435, version 3.
 *
 * @see https://api.rambase.net/documentation/System/Admittance/Role/Translation?resourceno=2435&version=3
 */
export function updateRoleTranslation(
  rambase: AnyClient,
  path: SystemRoleTranslationPath,
  body?: RoleTranslationUpdate,
  options?: UpdateRoleTranslationOptions,
): ApiCall<unknown> {
  return callOperation(rambase, updateRoleTranslationOperation, { path, body, options });
}

const updateRoleTranslationOperation: OperationSpec = {
  id: "updateRoleTranslation",
  method: "PUT",
  path: "/system/roles/{roleId}/translations/{translationId}",
  query: {
    db: "$db",
    useMinimumVersion: "$useMinimumVersion",
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
  },
  body: {
    encode: jsonBody,
    root: "translation",
    check: (body) => violationsOf(checkRoleTranslationUpdate, body),
  },
};

/** Body of `updateRoleTranslation`. */
export interface RoleTranslationUpdate {
  /** Language that the texts are written in. The legal values are domain values of the API. */
  language?: string | undefined;
  /** Name of the role in that language. */
  name?: string | undefined;
  /** Explanation of the role in that language. */
  description?: string | undefined;
}
