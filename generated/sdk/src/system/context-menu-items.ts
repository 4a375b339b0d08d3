// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { RamBaseClient } from "../runtime/index.js";
import {
  type SystemContextMenuItemsTranslationsResource,
  systemContextMenuItemsTranslationsResource,
} from "./context-menu-items/translations.js";

/** `/system/context-menu-items` */
export interface SystemContextMenuItemsResource {
  /** `/system/context-menu-items/{contextMenuItemId}` */
  (contextMenuItemId: number): SystemContextMenuItemsItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemContextMenuItemsResource(rambase: RamBaseClient): SystemContextMenuItemsResource {
  return (contextMenuItemId: number) => systemContextMenuItemsItem(rambase, { contextMenuItemId });
}

/** `/system/context-menu-items/{contextMenuItemId}` */
export interface SystemContextMenuItemsItem {
  /** `/system/context-menu-items/{contextMenuItemId}/translations` */
  readonly translations: SystemContextMenuItemsTranslationsResource;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemContextMenuItemsItem(
  rambase: RamBaseClient,
  path: SystemContextMenuItemsPath,
): SystemContextMenuItemsItem {
  return {
    get translations() {
      return systemContextMenuItemsTranslationsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemContextMenuItemsPath = {
  /** The menu entry to translate. Minimum 100000. */
  contextMenuItemId: number;
};
