// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type SystemOutputDesignsVersionsResource,
  systemOutputDesignsVersionsResource,
} from "./output-designs/versions.js";

/** `/system/output-designs` */
export interface SystemOutputDesignsResource {
  /** `/system/output-designs/{outputDesignId}` */
  (outputDesignId: number): SystemOutputDesignsItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemOutputDesignsResource(rambase: RamBaseClient): SystemOutputDesignsResource {
  return (outputDesignId: number) => systemOutputDesignsItem(rambase, { outputDesignId });
}

/** `/system/output-designs/{outputDesignId}` */
export interface SystemOutputDesignsItem {
  /** `/system/output-designs/{outputDesignId}/versions` */
  readonly versions: SystemOutputDesignsVersionsResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemOutputDesignsItem(
  rambase: RamBaseClient,
  path: SystemOutputDesignsPath,
): SystemOutputDesignsItem {
  return {
    get versions() {
      return systemOutputDesignsVersionsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemOutputDesignsPath = {
  /** The design whose versions are listed. Minimum 100000. */
  outputDesignId: number;
};
