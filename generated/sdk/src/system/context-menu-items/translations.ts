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
  checkContextMenuItemTranslationInput,
} from "../../validators/system/context-menu-items/translations.js";
import type { SystemContextMenuItemPath } from "../context-menu-items.js";

/** `/system/context-menu-items/{contextMenuItemId}/translations` */
export interface SystemContextMenuItemTranslationsResource {
  /**
   * Translates an entry of a context menu into one more language. Function
   * `createContextMenuItemTranslation`.
   *
   * @see https://api.rambase.net/documentation/System/Client%20framework/Context%20Menu%20Collection/Context%20Menu%20Item?resourceno=2187&version=2
   */
  create(
    body: ContextMenuItemTranslationInput,
    options?: CreateContextMenuItemTranslationOptions,
  ): ApiCall<unknown>;
}

/** Makes a `SystemContextMenuItemTranslationsResource`, whose members are made when they are read. */
export function systemContextMenuItemTranslationsResource(
  rambase: AnyClient,
  path: SystemContextMenuItemPath,
): SystemContextMenuItemTranslationsResource {
  return {
    create: (body, options) => createContextMenuItemTranslation(rambase, path, body, options),
  };
}

/** Options of `createContextMenuItemTranslation`. */
export type CreateContextMenuItemTranslationOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Translates an entry of a context menu into one more language.
 *
 * Resource 2187, version 2.
 *
 * @see https://api.rambase.net/documentation/System/Client%20framework/Context%20Menu%20Collection/Context%20Menu%20Item?resourceno=2187&version=2
 */
export function createContextMenuItemTranslation(
  rambase: AnyClient,
  path: SystemContextMenuItemPath,
  body: ContextMenuItemTranslationInput,
  options?: CreateContextMenuItemTranslationOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createContextMenuItemTranslationOperation, { path, body, options });
}

const createContextMenuItemTranslationOperation: OperationSpec = {
  id: "createContextMenuItemTranslation",
  method: "POST",
  path: "/system/context-menu-items/{contextMenuItemId}/translations",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  body: {
    encode: jsonBody,
    root: "translation",
    required: true,
    check: (body) => violationsOf(checkContextMenuItemTranslationInput, body),
  },
};

/** Body of `createContextMenuItemTranslation`. */
export interface ContextMenuItemTranslationInput {
  /** Language that the texts are written in, as a three-letter ISO 639-2 code. */
  language: string;
  /** Wording of the entry in that language. */
  title: string;
  /** Question that is asked, in that language, before the entry does its work. */
  confirmationDialogText?: string | undefined;
}
