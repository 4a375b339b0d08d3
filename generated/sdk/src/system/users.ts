// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type SystemUserApplicationComponentFiltersResource,
  systemUserApplicationComponentFiltersResource,
} from "./users/application-component-filters.js";
import { type SystemUserOperations, systemUserOperations } from "./users/operations.js";
import {
  type SystemUserSystemPermissionsResource,
  systemUserSystemPermissionsResource,
} from "./users/system-permissions.js";

/** `/system/users` */
export interface SystemUsersResource {
  /** `/system/users/{userId}` */
  (userId: number): SystemUserById;
}

/** Makes a `SystemUsersResource`, whose members are made when they are read. */
export function systemUsersResource(rambase: AnyClient): SystemUsersResource {
  return (userId: number) => systemUserById(rambase, { userId });
}

/** `/system/users/{userId}` */
export interface SystemUserById {
  /** `/system/users/{userId}/application-component-filters` */
  readonly applicationComponentFilters: SystemUserApplicationComponentFiltersResource;
  /** `/system/users/{userId}/system-permissions` */
  readonly systemPermissions: SystemUserSystemPermissionsResource;
  /** API operations of `/system/users/{userId}`. */
  readonly operations: SystemUserOperations;
}

/** Makes a `SystemUserById`, whose members are made when they are read. */
export function systemUserById(rambase: AnyClient, path: SystemUserPath): SystemUserById {
  return {
    get applicationComponentFilters() {
      return systemUserApplicationComponentFiltersResource(rambase, path);
    },
    get systemPermissions() {
      return systemUserSystemPermissionsResource(rambase, path);
    },
    get operations() {
      return systemUserOperations(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemUserPath = {
  /** Minimum 100. */
  userId: number;
};
