import { issue } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";

const reasons: { readonly [code: string]: string } = {
  ENOENT: "it does not exist",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EISDIR: "it is a folder",
  ELOOP: "its links go in a circle",
};

/** A file or folder that the file system does not give. */
export function unreadable(path: string, error: unknown): Issue {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return issue("input/unreadable", `${path} cannot be read: ${reason}.`, { file: path });
}
