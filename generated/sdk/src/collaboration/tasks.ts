// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  type OperationSpec,
} from "../runtime/index.js";
import type { CommonOptions } from "../types/common-options.js";

/** `/collaboration/tasks` */
export interface CollaborationTasksResource {
  /** `/collaboration/tasks/{taskId}` */
  (taskId: number): CollaborationTaskById;
}

/** Makes a `CollaborationTasksResource`, whose members are made when they are read. */
export function collaborationTasksResource(rambase: AnyClient): CollaborationTasksResource {
  return (taskId: number) => collaborationTaskById(rambase, { taskId });
}

/** `/collaboration/tasks/{taskId}` */
export interface CollaborationTaskById {
  /**
   * Deletes a task. Function `deleteTask`.
   *
   * @see https://api.rambase.net/documentation/Collaboration/Task?resourceno=2474&version=4
   */
  delete(options?: DeleteTaskOptions): ApiCall<void>;
}

/** Makes a `CollaborationTaskById`, whose members are made when they are read. */
export function collaborationTaskById(
  rambase: AnyClient,
  path: CollaborationTaskPath,
): CollaborationTaskById {
  return {
    delete: (options) => deleteTask(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type CollaborationTaskPath = {
  /** The task to delete. Minimum 100000. */
  taskId: number;
};

/** Options of `deleteTask`. */
export type DeleteTaskOptions = CallOptions & Pick<CommonOptions, "db" | "useMinimumVersion">;

/**
 * Deletes a task.
 *
 * Resource 2474, version 4.
 *
 * @see https://api.rambase.net/documentation/Collaboration/Task?resourceno=2474&version=4
 */
export function deleteTask(
  rambase: AnyClient,
  path: CollaborationTaskPath,
  options?: DeleteTaskOptions,
): ApiCall<void> {
  return callOperation(rambase, deleteTaskOperation, { path, options });
}

const deleteTaskOperation: OperationSpec = {
  id: "deleteTask",
  method: "DELETE",
  path: "/collaboration/tasks/{taskId}",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion" },
};
