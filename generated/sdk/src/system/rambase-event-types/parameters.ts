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
  checkRamBaseEventTypeParameterUpdate,
} from "../../validators/system/rambase-event-types/parameters.js";
import type { SystemRambaseEventTypePath } from "../rambase-event-types.js";

/** `/system/rambase-event-types/{rambaseEventTypeId}/parameters` */
export interface SystemRambaseEventTypeParametersResource {
  /** `/system/rambase-event-types/{rambaseEventTypeId}/parameters/{parameterId}` */
  (parameterId: number): SystemRambaseEventTypeParameterById;
}

/** Makes a `SystemRambaseEventTypeParametersResource`, whose members are made when they are read. */
export function systemRambaseEventTypeParametersResource(
  rambase: AnyClient,
  path: SystemRambaseEventTypePath,
): SystemRambaseEventTypeParametersResource {
  return (parameterId: number) => systemRambaseEventTypeParameterById(rambase, { ...path, parameterId });
}

/** `/system/rambase-event-types/{rambaseEventTypeId}/parameters/{parameterId}` */
export interface SystemRambaseEventTypeParameterById {
  /** Changes a parameter of an event type. Function `updateRamBaseEventTypeParameter`. */
  update(
    body?: RamBaseEventTypeParameterUpdate,
    options?: UpdateRamBaseEventTypeParameterOptions,
  ): ApiCall<unknown>;
}

/** Makes a `SystemRambaseEventTypeParameterById`, whose members are made when they are read. */
export function systemRambaseEventTypeParameterById(
  rambase: AnyClient,
  path: SystemRambaseEventTypeParameterPath,
): SystemRambaseEventTypeParameterById {
  return {
    update: (body, options) => updateRamBaseEventTypeParameter(rambase, path, body, options),
  };
}

/** Values in the path, by name. */
export type SystemRambaseEventTypeParameterPath = SystemRambaseEventTypePath & {
  /** The parameter to change. Minimum 1. */
  parameterId: number;
};

/** Options of `updateRamBaseEventTypeParameter`. */
export type UpdateRamBaseEventTypeParameterOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "showDomainDescriptions" | "lang">;

/**
 * Changes a parameter of an event type.
 *
 * Resource 270, version 9.
 */
export function updateRamBaseEventTypeParameter(
  rambase: AnyClient,
  path: SystemRambaseEventTypeParameterPath,
  body?: RamBaseEventTypeParameterUpdate,
  options?: UpdateRamBaseEventTypeParameterOptions,
): ApiCall<unknown> {
  return callOperation(rambase, updateRamBaseEventTypeParameterOperation, { path, body, options });
}

const updateRamBaseEventTypeParameterOperation: OperationSpec = {
  id: "updateRamBaseEventTypeParameter",
  method: "PUT",
  path: "/system/rambase-event-types/{rambaseEventTypeId}/parameters/{parameterId}",
  query: {
    db: "$db",
    useMinimumVersion: "$useMinimumVersion",
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
  },
  body: {
    encode: jsonBody,
    root: "ramBaseEventTypeParameter",
    check: (body) => violationsOf(checkRamBaseEventTypeParameterUpdate, body),
  },
};

/** Body of `updateRamBaseEventTypeParameter`. */
export interface RamBaseEventTypeParameterUpdate {
  /** Name under which events carry the value. */
  key?: string | undefined;
  /** Kind of value that the parameter holds. The legal values are domain values of the API. */
  datatype?: string | undefined;
  /** Whether every event of this type carries the parameter. */
  isRequired?: boolean | undefined;
}
