// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type SystemContextMenuItemTranslationsResource,
  systemContextMenuItemTranslationsResource,
} from "./context-menu-items/translations.js";

/** `/system/context-menu-items` */
export interface SystemContextMenuItemsResource {
  /** `/system/context-menu-items/{contextMenuItemId}` */
  (contextMenuItemId: number): SystemContextMenuItem;
}

/** Makes a `SystemContextMenuItemsResource`, whose members are made when they are read. */
export function systemContextMenuItemsResource(rambase: AnyClient): SystemContextMenuItemsResource {
  return (contextMenuItemId: number) => systemContextMenuItem(rambase, { contextMenuItemId });
}

/** `/system/context-menu-items/{contextMenuItemId}` */
export interface SystemContextMenuItem {
  /** `/system/context-menu-items/{contextMenuItemId}/translations` */
  readonly translations: SystemContextMenuItemTranslationsResource;
}

/** Makes a `SystemContextMenuItem`, whose members are made when they are read. */
export function systemContextMenuItem(
  rambase: AnyClient,
  path: SystemContextMenuItemPath,
): SystemContextMenuItem {
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
