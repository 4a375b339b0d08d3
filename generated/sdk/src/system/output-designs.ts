// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type SystemOutputDesignVersionsResource,
  systemOutputDesignVersionsResource,
} from "./output-designs/versions.js";

/** `/system/output-designs` */
export interface SystemOutputDesignsResource {
  /** `/system/output-designs/{outputDesignId}` */
  (outputDesignId: number): SystemOutputDesignById;
}

/** Makes a `SystemOutputDesignsResource`, whose members are made when they are read. */
export function systemOutputDesignsResource(rambase: AnyClient): SystemOutputDesignsResource {
  return (outputDesignId: number) => systemOutputDesignById(rambase, { outputDesignId });
}

/** `/system/output-designs/{outputDesignId}` */
export interface SystemOutputDesignById {
  /** `/system/output-designs/{outputDesignId}/versions` */
  readonly versions: SystemOutputDesignVersionsResource;
}

/** Makes a `SystemOutputDesignById`, whose members are made when they are read. */
export function systemOutputDesignById(
  rambase: AnyClient,
  path: SystemOutputDesignPath,
): SystemOutputDesignById {
  return {
    get versions() {
      return systemOutputDesignVersionsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemOutputDesignPath = {
  /** Minimum 100000. */
  outputDesignId: number;
};
