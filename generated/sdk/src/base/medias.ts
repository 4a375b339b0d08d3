// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  jsonBody,
  type OperationSpec,
} from "../runtime/index.js";
import { violationsOf } from "../runtime/internal.js";
import type { CommonOptions } from "../types/common-options.js";
import { checkMediaInput } from "../validators/base/medias.js";

/** `/base/medias` */
export interface BaseMediasResource {
  /**
   * Adds a picture or film to the media library. Function `createMedia`.
   *
   * @see https://api.rambase.net/documentation/Base/Media?resourceno=6548&version=9
   */
  create(body: MediaInput, options?: CreateMediaOptions): ApiCall<unknown>;
}

/** Makes a `BaseMediasResource`, whose members are made when they are read. */
export function baseMediasResource(rambase: AnyClient): BaseMediasResource {
  return {
    create: (body, options) => createMedia(rambase, body, options),
  };
}

/** Options of `createMedia`. */
export type CreateMediaOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "showDomainDescriptions" | "lang">;

/**
 * Adds a picture or film to the media library.
 *
 * Resource 6548, version 9.
 *
 * @see https://api.rambase.net/documentation/Base/Media?resourceno=6548&version=9
 */
export function createMedia(
  rambase: AnyClient,
  body: MediaInput,
  options?: CreateMediaOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createMediaOperation, { body, options });
}

const createMediaOperation: OperationSpec = {
  id: "createMedia",
  method: "POST",
  path: "/base/medias",
  query: {
    db: "$db",
    useMinimumVersion: "$useMinimumVersion",
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
  },
  body: {
    encode: jsonBody,
    root: "media",
    required: true,
    check: (body) => violationsOf(checkMediaInput, body),
  },
};

/** Body of `createMedia`. */
export interface MediaInput {
  /** Title under which the medium is found. */
  title: string;
  /** What can be seen in it. */
  description?: string | undefined;
  /** Photographer, illustrator or film maker who holds the credit. */
  photographer?: string | undefined;
  /** Whether it is a picture or a film. The legal values are domain values of the API. */
  type?: string | undefined;
  folder: MediaInputFolder;
}

/** `folder` of `MediaInput`. */
export interface MediaInputFolder {
  /** Folder of the library in which it lies. Minimum 100000. */
  folderId: number;
}
