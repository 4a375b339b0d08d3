// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { CollaborationResource } from "./collaboration.js";
export { createFileFolder } from "./file-folders.js";
export type {
  CollaborationFileFoldersResource,
  CreateFileFolderOptions,
  FileFolderInput,
  FileFolderInputFileFolderType,
  FileFolderInputOwner,
  FileFolderInputParentFileFolder,
} from "./file-folders.js";
export { createNotebook } from "./notebooks.js";
export type { CollaborationNotebooksResource, CreateNotebookOptions, NotebookInput } from "./notebooks.js";
export { deleteTask } from "./tasks.js";
export type {
  CollaborationTaskById,
  CollaborationTaskPath,
  CollaborationTasksResource,
  DeleteTaskOptions,
} from "./tasks.js";
