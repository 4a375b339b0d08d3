// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type SystemContextMenuItemTranslationsResource,
  systemContextMenuItemTranslationsResource,
} from "./context-menu-items/translations.js";

/** `/system/context-menu-items` */
export interface SystemContextMenuItemsResource {
  /** `/system/context-menu-items/{contextMenuItemId}` */
  (contextMenuItemId: number): SystemContextMenuItemById;
}

/** Makes a `SystemContextMenuItemsResource`, whose members are made when they are read. */
export function systemContextMenuItemsResource(rambase: AnyClient): SystemContextMenuItemsResource {
  return (contextMenuItemId: number) => systemContextMenuItemById(rambase, { contextMenuItemId });
}

/** `/system/context-menu-items/{contextMenuItemId}` */
export interface SystemContextMenuItemById {
  /** `/system/context-menu-items/{contextMenuItemId}/translations` */
  readonly translations: SystemContextMenuItemTranslationsResource;
}

/** Makes a `SystemContextMenuItemById`, whose members are made when they are read. */
export function systemContextMenuItemById(
  rambase: AnyClient,
  path: SystemContextMenuItemPath,
): SystemContextMenuItemById {
  return {
    get translations() {
      return systemContextMenuItemTranslationsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemContextMenuItemPath = {
  /** The menu entry to translate. Minimum 100000. */
  contextMenuItemId: number;
};
