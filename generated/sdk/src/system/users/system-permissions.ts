// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  type DateTimeText,
  jsonBody,
  type OperationSpec,
} from "../../runtime/index.js";
import { violationsOf } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import { checkUserSystemPermissionInput } from "../../validators/system/users/system-permissions.js";
import type { SystemUserPath } from "../users.js";

/** `/system/users/{userId}/system-permissions` */
export interface SystemUserSystemPermissionsResource {
  /** Lets a user into a RamBase system. Function `createUserSystemPermission`. */
  create(
    body: UserSystemPermissionInput,
    options?: CreateUserSystemPermissionOptions,
  ): ApiCall<UserSystemPermission>;
}

/** Makes a `SystemUserSystemPermissionsResource`, whose members are made when they are read. */
export function systemUserSystemPermissionsResource(
  rambase: AnyClient,
  path: SystemUserPath,
): SystemUserSystemPermissionsResource {
  return {
    create: (body, options) => createUserSystemPermission(rambase, path, body, options),
  };
}

/** Options of `createUserSystemPermission`. */
export type CreateUserSystemPermissionOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "showDomainDescriptions" | "lang">;

/**
 * Lets a user into a RamBase system.
 *
 * Resource 3688, version 4.
 */
export function createUserSystemPermission(
  rambase: AnyClient,
  path: SystemUserPath,
  body: UserSystemPermissionInput,
  options?: CreateUserSystemPermissionOptions,
): ApiCall<UserSystemPermission> {
  return callOperation(rambase, createUserSystemPermissionOperation, { path, body, options });
}

const createUserSystemPermissionOperation: OperationSpec = {
  id: "createUserSystemPermission",
  method: "POST",
  path: "/system/users/{userId}/system-permissions",
  query: {
    db: "$db",
    useMinimumVersion: "$useMinimumVersion",
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
  },
  body: {
    encode: jsonBody,
    root: "systemPermission",
    required: true,
    check: (body) => violationsOf(checkUserSystemPermissionInput, body),
  },
  responseRoot: "systemPermission",
};

/** Answer of `createUserSystemPermission`. */
export interface UserSystemPermission {
  /** Number of this permission. */
  systemPermissionId?: number;
  /** State of the permission. The legal values are domain values of the API. */
  status?: number;
  /** When the permission was granted. */
  createdAt?: DateTimeText;
  /** Why the user was let in. */
  reason?: string;
  /** Whether the user may extract data across the whole system. */
  hasGlobalDataExtractionAccess?: boolean;
  /** Whether the user may develop in the system. */
  hasDeveloperAccess?: boolean;
  validity?: UserSystemPermissionValidity;
  /** The user's main company, which a login leads to. */
  loginCompany?: UserSystemPermissionLoginCompany;
  createdBy?: UserSystemPermissionCreatedBy;
  ramBaseSystem?: UserSystemPermissionRamBaseSystem;
  portal?: UserSystemPermissionPortal;
}

/** `validity` of `UserSystemPermission`. */
export interface UserSystemPermissionValidity {
  /** From when the permission holds. */
  effectiveAt?: DateTimeText;
  /** When the permission ends. */
  expireAt?: DateTimeText;
}

/** The user's main company, which a login leads to. */
export interface UserSystemPermissionLoginCompany {
  /** Short code of that company's database. */
  database?: string;
}

/** `createdBy` of `UserSystemPermission`. */
export interface UserSystemPermissionCreatedBy {
  /** Number of the user who granted the permission. */
  userId?: number;
  /** First name of that user. */
  firstName?: string;
  /** Full name of that user. */
  name?: string;
  /** Address of that user. */
  userLink?: string;
}

/** `ramBaseSystem` of `UserSystemPermission`. */
export interface UserSystemPermissionRamBaseSystem {
  /** Number of the system. */
  ramBaseSystemId?: number;
  /** What the system is called. */
  name?: string;
  /** What the system is used for. */
  description?: string;
  /** Whether it is a test system, where no real business is done. */
  isTestSystem?: boolean;
}

/** `portal` of `UserSystemPermission`. */
export interface UserSystemPermissionPortal {
  contact?: UserSystemPermissionPortalContact;
  /** The customer or supplier on whose behalf a portal user acts. */
  representing?: UserSystemPermissionPortalRepresenting;
}

/** `contact` of `UserSystemPermissionPortal`. */
export interface UserSystemPermissionPortalContact {
  /** The contact behind a portal user. */
  contactId?: number;
  /** Address of that contact. */
  contactLink?: string;
}

/** The customer or supplier on whose behalf a portal user acts. */
export interface UserSystemPermissionPortalRepresenting {
  /** Number of that customer or supplier. */
  objectId?: number;
  /** Whether it is a customer or a supplier. */
  objectType?: string;
  /** Key that RamBase itself uses for the customer or supplier. */
  ramBaseKey?: string;
  /** Address of that customer or supplier. */
  objectLink?: string;
}

/** Body of `createUserSystemPermission`. */
export interface UserSystemPermissionInput {
  /** Why the user needs access; a production system is not opened without a reason. */
  reason: string;
  ramBaseSystem: UserSystemPermissionInputRamBaseSystem;
  /** The user's main company, which a login leads to. */
  loginCompany?: UserSystemPermissionInputLoginCompany | undefined;
}

/** `ramBaseSystem` of `UserSystemPermissionInput`. */
export interface UserSystemPermissionInputRamBaseSystem {
  /** The system that the user is let into. Minimum 1. */
  ramBaseSystemId: number;
}

/** The user's main company, which a login leads to. */
export interface UserSystemPermissionInputLoginCompany {
  /** Short code of that company's database. */
  database?: string | undefined;
}
