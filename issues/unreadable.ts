import { issue } from "./catalogue.js";
import type { Issue } from "./issue.js";
import { codeOf } from "./system-error.js";

const reasons: { readonly [code: string]: string } = {
  ENOENT: "it does not exist",
  EACCES: "you have no permission to read it",
  EPERM: "you have no permission to read it",
  EISDIR: "it is a folder",
  ENOTDIR: "it, or a part of its path, is a file where a folder was expected",
  ELOOP: "its links go in a circle",
  EMFILE: "too many files are open",
};

/** A file or folder that the file system does not give. */
export function unreadable(path: string, error: unknown): Issue {
  const code = codeOf(error) ?? "";
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return issue("input/unreadable", `Cannot read ${path}: ${reason}.`, { file: path });
}
