// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type SystemApiOperationInstancesResource,
  systemApiOperationInstancesResource,
} from "./api/operation-instances.js";

/** `/system/api` */
export interface SystemApiResource {
  /** `/system/api/operation-instances` */
  readonly operationInstances: SystemApiOperationInstancesResource;
}

/** Makes a `SystemApiResource`, whose members are made when they are read. */
export function systemApiResource(rambase: AnyClient): SystemApiResource {
  return {
    get operationInstances() {
      return systemApiOperationInstancesResource(rambase);
    },
  };
}
