// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type CollaborationFileFoldersResource, collaborationFileFoldersResource } from "./file-folders.js";
import { type CollaborationNotebooksResource, collaborationNotebooksResource } from "./notebooks.js";
import { type CollaborationTasksResource, collaborationTasksResource } from "./tasks.js";

/** `/collaboration` */
export interface CollaborationResource {
  /** `/collaboration/file-folders` */
  readonly fileFolders: CollaborationFileFoldersResource;
  /** `/collaboration/notebooks` */
  readonly notebooks: CollaborationNotebooksResource;
  /** `/collaboration/tasks` */
  readonly tasks: CollaborationTasksResource;
}

/** Makes a `CollaborationResource`, whose members are made when they are read. */
export function collaborationResource(rambase: AnyClient): CollaborationResource {
  return {
    get fileFolders() {
      return collaborationFileFoldersResource(rambase);
    },
    get notebooks() {
      return collaborationNotebooksResource(rambase);
    },
    get tasks() {
      return collaborationTasksResource(rambase);
    },
  };
}
