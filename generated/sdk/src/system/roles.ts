// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  jsonBody,
  type OperationSpec,
} from "../runtime/index.js";
import { callable, violationsOf } from "../runtime/internal.js";
import type { CommonOptions } from "../types/common-options.js";
import { checkRoleInput } from "../validators/system/roles.js";
import { type SystemRoleDutiesResource, systemRoleDutiesResource } from "./roles/duties.js";
import { type SystemRoleOperations, systemRoleOperations } from "./roles/operations.js";
import { type SystemRoleTranslationsResource, systemRoleTranslationsResource } from "./roles/translations.js";
import {
  type SystemRoleUserAssignmentsResource,
  systemRoleUserAssignmentsResource,
} from "./roles/user-assignments.js";

/** `/system/roles` */
export interface SystemRolesResource {
  /** `/system/roles/{roleId}` */
  (roleId: number): SystemRoleById;
  /**
   * Adds a role that users can be given. Function `createRole`.
   *
   * @deprecated Version 16 replaces this one.
   * @see https://api.rambase.net/documentation?resourceno=1916&version=14
   */
  create(body: RoleInput, options?: CreateRoleOptions): ApiCall<unknown>;
}

/** Makes a `SystemRolesResource`, whose members are made when they are read. */
export function systemRolesResource(rambase: AnyClient): SystemRolesResource {
  return callable((roleId: number) => systemRoleById(rambase, { roleId }), {
    create: (body: RoleInput, options?: CreateRoleOptions) => createRole(rambase, body, options),
  });
}

/** `/system/roles/{roleId}` */
export interface SystemRoleById {
  /** `/system/roles/{roleId}/duties` */
  readonly duties: SystemRoleDutiesResource;
  /** `/system/roles/{roleId}/translations` */
  readonly translations: SystemRoleTranslationsResource;
  /** `/system/roles/{roleId}/user-assignments` */
  readonly userAssignments: SystemRoleUserAssignmentsResource;
  /** API operations of `/system/roles/{roleId}`. */
  readonly operations: SystemRoleOperations;
}

/** Makes a `SystemRoleById`, whose members are made when they are read. */
export function systemRoleById(rambase: AnyClient, path: SystemRolePath): SystemRoleById {
  return {
    get duties() {
      return systemRoleDutiesResource(rambase, path);
    },
    get translations() {
      return systemRoleTranslationsResource(rambase, path);
    },
    get userAssignments() {
      return systemRoleUserAssignmentsResource(rambase, path);
    },
    get operations() {
      return systemRoleOperations(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemRolePath = {
  /** Minimum 100000. */
  roleId: number;
};

/** Options of `createRole`. */
export type CreateRoleOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "showDomainDescriptions" | "lang">;

/**
 * Adds a role that users can be given.
 *
 * Resource 1916, version 14.
 *
 * @deprecated Version 16 replaces this one.
 * @see https://api.rambase.net/documentation?resourceno=1916&version=14
 */
export function createRole(
  rambase: AnyClient,
  body: RoleInput,
  options?: CreateRoleOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createRoleOperation, { body, options });
}

const createRoleOperation: OperationSpec = {
  id: "createRole",
  method: "POST",
  path: "/system/roles",
  query: {
    db: "$db",
    useMinimumVersion: "$useMinimumVersion",
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
  },
  body: {
    encode: jsonBody,
    root: "role",
    required: true,
    check: (body) => violationsOf(checkRoleInput, body),
  },
};

/** Body of `createRole`. */
export interface RoleInput {
  /** What the role is called. */
  name: string;
  /**
   * Lowest level a user needs before the role may be given to them.
   * The level also decides which duties fit into the role: none that demands more.
   * Levels (from most to least powerful): administrator, partner, user, portal user.
   *
   * The legal values are domain values of the API.
   */
  requiredUserLevel?: number | undefined;
}
