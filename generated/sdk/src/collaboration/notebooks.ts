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
import { checkNotebookInput } from "../validators/collaboration/notebooks.js";

/** `/collaboration/notebooks` */
export interface CollaborationNotebooksResource {
  /**
   * Starts a notebook. Function `createNotebook`.
   *
   * @see https://api.rambase.net/documentation/Collaboration/Note%20book?resourceno=2612&version=4
   */
  create(body: NotebookInput, options?: CreateNotebookOptions): ApiCall<unknown>;
}

/** Makes a `CollaborationNotebooksResource`, whose members are made when they are read. */
export function collaborationNotebooksResource(rambase: AnyClient): CollaborationNotebooksResource {
  return {
    create: (body, options) => createNotebook(rambase, body, options),
  };
}

/** Options of `createNotebook`. */
export type CreateNotebookOptions = CallOptions & Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Starts a notebook.
 *
 * Resource 2612, version 4.
 *
 * @see https://api.rambase.net/documentation/Collaboration/Note%20book?resourceno=2612&version=4
 */
export function createNotebook(
  rambase: AnyClient,
  body: NotebookInput,
  options?: CreateNotebookOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createNotebookOperation, { body, options });
}

const createNotebookOperation: OperationSpec = {
  id: "createNotebook",
  method: "POST",
  path: "/collaboration/notebooks",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  body: {
    encode: jsonBody,
    root: "notebook",
    required: true,
    check: (body) => violationsOf(checkNotebookInput, body),
  },
};

/** Body of `createNotebook`. */
export interface NotebookInput {
  /** What the notebook is called. */
  name: string;
  /** Whether nobody but its creator can see the notebook. */
  isPrivate: boolean;
}
