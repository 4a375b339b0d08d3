import { issue } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";
import { codeOf } from "../../issues/system-error.js";

const reasons: { readonly [code: string]: string } = {
  EACCES: "you have no permission to write there",
  EPERM: "you have no permission to write there",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "your disk quota is used up",
  ENOTDIR: "a part of the path is a file, not a folder",
  EISDIR: "a folder stands in its place",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many files are open",
};

/** Where room and permissions are not what is missing. */
const fixes: { readonly [code: string]: string } = {
  EISDIR: "Name a file, or move the folder away, then run again.",
  ENOTDIR: "Name another place, or move the file away, then run again.",
  ENAMETOOLONG: "Name a place with a shorter path.",
};

/**
 * Says an error of the file system as an issue; anything else is a mistake of ours and is thrown on.
 *
 * @param folder what could not be written, where the error names nothing
 * @param state what stands on the disk now, in a sentence
 */
export function diskProblem(error: unknown, folder: string, state = "Nothing was changed."): Issue {
  const code = codeOf(error);
  if (!(error instanceof Error) || code === undefined) throw error;
  const path = "path" in error && typeof error.path === "string" ? error.path : folder;
  const reason = reasons[code] ?? `the file system says ${code}`;
  return issue("write/failed", `Cannot write ${path}: ${reason}. ${state}`, { file: path }, fixes[code]);
}
