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
import { checkFileFolderInput } from "../validators/collaboration/file-folders.js";

/** `/collaboration/file-folders` */
export interface CollaborationFileFoldersResource {
  /**
   * Adds a folder for files. Function `createFileFolder`.
   *
   * @see https://api.rambase.net/documentation/Collaboration/Files%20and%20folders/File%20folder?resourceno=3990&version=5
   */
  create(body: FileFolderInput, options?: CreateFileFolderOptions): ApiCall<unknown>;
}

/** Makes a `CollaborationFileFoldersResource`, whose members are made when they are read. */
export function collaborationFileFoldersResource(rambase: AnyClient): CollaborationFileFoldersResource {
  return {
    create: (body, options) => createFileFolder(rambase, body, options),
  };
}

/** Options of `createFileFolder`. */
export type CreateFileFolderOptions = CallOptions & Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Adds a folder for files.
 *
 * Resource 3990, version 5.
 *
 * @see https://api.rambase.net/documentation/Collaboration/Files%20and%20folders/File%20folder?resourceno=3990&version=5
 */
export function createFileFolder(
  rambase: AnyClient,
  body: FileFolderInput,
  options?: CreateFileFolderOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createFileFolderOperation, { body, options });
}

const createFileFolderOperation: OperationSpec = {
  id: "createFileFolder",
  method: "POST",
  path: "/collaboration/file-folders",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  body: {
    encode: jsonBody,
    root: "fileFolder",
    required: true,
    check: (body) => violationsOf(checkFileFolderInput, body),
  },
};

/** Body of `createFileFolder`. */
export interface FileFolderInput {
  /** Name of the folder, in English. */
  name?: string | undefined;
  /** Kind of folder to add. */
  fileFolderType: FileFolderInputFileFolderType;
  parentFileFolder?: FileFolderInputParentFileFolder | undefined;
  owner: FileFolderInputOwner;
}

/** Kind of folder to add. */
export interface FileFolderInputFileFolderType {
  /** Number of that kind. Minimum 100000. */
  fileFolderTypeId: number;
}

/** `parentFileFolder` of `FileFolderInput`. */
export interface FileFolderInputParentFileFolder {
  /** Folder that the new one is put into. Minimum 100000. */
  fileFolderId?: number | undefined;
}

/** `owner` of `FileFolderInput`. */
export interface FileFolderInputOwner {
  /** Kind of object that the files belong to. */
  objectType: string;
  /** Number of that object. Minimum 1. */
  objectId: number;
  /** Line of the object, when the files belong to a single line. Minimum 1. */
  itemId?: number | undefined;
}
