// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { CallOptions, RamBaseClient } from "../runtime/index.js";
import type { OperationSpec } from "../runtime/internal.js";
import type { CommonOptions } from "../types/common-options.js";

/** `/collaboration/tasks` */
export interface CollaborationTasksResource {
  /** `/collaboration/tasks/{taskId}` */
  (taskId: number): CollaborationTasksItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function collaborationTasksResource(rambase: RamBaseClient): CollaborationTasksResource {
  return (taskId: number) => collaborationTasksItem(rambase, { taskId });
}

/** `/collaboration/tasks/{taskId}` */
export interface CollaborationTasksItem {
  /**
   * Deletes a task
   *
   * @see https://api.rambase.net/documentation/Collaboration/Task?resourceno=2474&version=4
   */
  delete(options?: DeleteTaskOptions): Promise<void>;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function collaborationTasksItem(
  rambase: RamBaseClient,
  path: CollaborationTasksPath,
): CollaborationTasksItem {
  return {
    delete: (options) => deleteTask(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type CollaborationTasksPath = {
  /** The task to delete. Minimum 100000. */
  taskId: number;
};

/** Options of `deleteTask`. */
export type DeleteTaskOptions = CallOptions & Pick<CommonOptions, "db" | "useMinimumVersion">;

/**
 * Deletes a task
 *
 * @see https://api.rambase.net/documentation/Collaboration/Task?resourceno=2474&version=4
 */
export function deleteTask(
  rambase: RamBaseClient,
  path: CollaborationTasksPath,
  options?: DeleteTaskOptions,
): Promise<void> {
  return rambase.call(deleteTaskOperation, { path, options });
}

const deleteTaskOperation: OperationSpec = {
  id: "deleteTask",
  method: "DELETE",
  path: "/collaboration/tasks/{taskId}",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion" },
};
