// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type SystemUsersApplicationComponentFiltersResource,
  systemUsersApplicationComponentFiltersResource,
} from "./users/application-component-filters.js";
import { type SystemUsersOperations, systemUsersOperations } from "./users/operations.js";
import {
  type SystemUsersSystemPermissionsResource,
  systemUsersSystemPermissionsResource,
} from "./users/system-permissions.js";

/** `/system/users` */
export interface SystemUsersResource {
  /** `/system/users/{userId}` */
  (userId: number): SystemUsersItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemUsersResource(rambase: RamBaseClient): SystemUsersResource {
  return (userId: number) => systemUsersItem(rambase, { userId });
}

/** `/system/users/{userId}` */
export interface SystemUsersItem {
  /** `/system/users/{userId}/application-component-filters` */
  readonly applicationComponentFilters: SystemUsersApplicationComponentFiltersResource;
  /** `/system/users/{userId}/system-permissions` */
  readonly systemPermissions: SystemUsersSystemPermissionsResource;
  /** API operations of `/system/users/{userId}`. */
  readonly operations: SystemUsersOperations;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemUsersItem(rambase: RamBaseClient, path: SystemUsersPath): SystemUsersItem {
  return {
    get applicationComponentFilters() {
      return systemUsersApplicationComponentFiltersResource(rambase, path);
    },
    get systemPermissions() {
      return systemUsersSystemPermissionsResource(rambase, path);
    },
    get operations() {
      return systemUsersOperations(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemUsersPath = {
  /** The user who goes on leave. Minimum 100. */
  userId: number;
};
