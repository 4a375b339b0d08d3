// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type SystemOutputDesignVersionsResource,
  systemOutputDesignVersionsResource,
} from "./output-designs/versions.js";

/** `/system/output-designs` */
export interface SystemOutputDesignsResource {
  /** `/system/output-designs/{outputDesignId}` */
  (outputDesignId: number): SystemOutputDesignItem;
}

/** Makes a `SystemOutputDesignsResource`, whose members are made when they are read. */
export function systemOutputDesignsResource(rambase: AnyClient): SystemOutputDesignsResource {
  return (outputDesignId: number) => systemOutputDesignItem(rambase, { outputDesignId });
}

/** `/system/output-designs/{outputDesignId}` */
export interface SystemOutputDesignItem {
  /** `/system/output-designs/{outputDesignId}/versions` */
  readonly versions: SystemOutputDesignVersionsResource;
}

/** Makes a `SystemOutputDesignItem`, whose members are made when they are read. */
export function systemOutputDesignItem(
  rambase: AnyClient,
  path: SystemOutputDesignPath,
): SystemOutputDesignItem {
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
