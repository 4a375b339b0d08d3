import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import { aboutFile, isMissing } from "../../issues/system-error.js";
import { unixLines } from "../input/unix-lines.js";
import { fileListName, parseFileList, printFileList } from "./file-list.js";
import { bytesOf, type Change, type Content, type Output, type OutputFile, type Plan } from "./output.js";
import { checkPaths, staysInside } from "./safe-path.js";
import { stagingName } from "./staging.js";

/**
 * Compares what shall stand in a folder with what stands there. Reads the disk and changes nothing.
 *
 * @returns the changes, sorted by path; a file that is the same already is not among them, nor is a printed
 *   one that is the same but for its line ends. Reports `write/bad-path` for names that leave the folder,
 *   `write/not-ours` for files and folders of others, `write/changed-meanwhile` for files that are no longer
 *   what the run has read
 */
export async function planOutput(output: Output): Promise<Outcome<Plan>> {
  const issues: Issue[] = [
    ...checkPaths(
      output.files.map((file) => file.path),
      output.folder,
    ),
  ];
  if (issues.length > 0) return { value: { folder: output.folder, changes: [] }, issues };

  const changes: Change[] = [];
  const ownedFiles = new Map<string, ReadonlySet<string>>();
  for (const owned of output.owned) {
    const plan = await planOwned(output, posix.normalize(owned));
    changes.push(...plan.value.changes);
    issues.push(...plan.issues);
    ownedFiles.set(posix.normalize(owned), plan.value.ours);
  }
  for (const file of output.files) {
    const owner = [...ownedFiles].find(([owned]) => isBelow(file.path, owned));
    const plan = await planFile(output.folder, file, owner?.[1]);
    if (plan.value !== undefined) changes.push(plan.value);
    issues.push(...plan.issues);
  }
  changes.sort((left, right) => (left.path < right.path ? -1 : 1));
  return { value: { folder: output.folder, changes }, issues };
}

interface OwnedPlan {
  readonly changes: readonly Change[];
  /** Paths that an earlier run wrote. */
  readonly ours: ReadonlySet<string>;
}

async function planOwned(output: Output, owned: string): Promise<Outcome<OwnedPlan>> {
  const folder = join(output.folder, owned);
  const fileList = posix.join(owned, fileListName);
  const before = await readOrNothing(join(output.folder, fileList));
  if (before === undefined && (await holdsAnything(folder))) {
    const message = `The folder ${folder} holds files that this tool did not write (it has no ${fileListName}).`;
    return {
      value: { changes: [], ours: new Set() },
      issues: [issue("write/not-ours", message, { file: folder })],
    };
  }
  const listed = parseFileList(before ?? "").map((path) => posix.join(owned, path));
  const wanted = output.files.filter((file) => isBelow(file.path, owned)).map((file) => file.path);
  const spared = listed.filter((path) => output.spares?.includes(path));
  const stays = new Set([...wanted, ...spared]);
  const changes: Change[] = [];
  for (const path of listed) {
    if (stays.has(path) || !(await staysInside(output.folder, path))) continue;
    if ((await readOrNothing(join(output.folder, path))) !== undefined)
      changes.push({ kind: "remove", path });
  }
  const content = printFileList([...stays].map((path) => posix.relative(owned, path)));
  if (content !== before) {
    changes.push({ kind: before === undefined ? "create" : "change", path: fileList, content });
  }
  return { value: { changes, ours: new Set(listed) }, issues: [] };
}

async function planFile(
  folder: string,
  file: OutputFile,
  ours: ReadonlySet<string> | undefined,
): Promise<Outcome<Change | undefined>> {
  const { path, content } = file;
  const full = join(folder, path);
  if (!(await staysInside(folder, path))) {
    const message = `${full} is reached through a link that leads out of ${folder}.`;
    return { value: undefined, issues: [issue("write/bad-path", message, { file: full })] };
  }
  const before = await bytesAt(full);
  if (before && isSame(before, content)) return { value: undefined, issues: [] };
  if ("readAs" in file && !isText(before, file.readAs)) {
    const message = `${full} was changed while this run worked with what it held before. Nothing was changed.`;
    return { value: undefined, issues: [issue("write/changed-meanwhile", message, { file: full })] };
  }
  if (before === undefined) return { value: { kind: "create", path, content }, issues: [] };
  const mayReplace = ours === undefined ? (file.mayReplace?.(beginning(before)) ?? true) : ours.has(path);
  if (mayReplace) return { value: { kind: "change", path, content }, issues: [] };
  const message = `${full} exists and does not look like a file that this tool wrote; it is left as it is.`;
  return { value: undefined, issues: [issue("write/not-ours", message, { file: full })] };
}

function isBelow(path: string, owned: string): boolean {
  return owned === "." || path.startsWith(`${owned}/`);
}

async function readOrNothing(path: string): Promise<string | undefined> {
  const bytes = await bytesAt(path);
  return bytes && unixLines(bytes.toString());
}

async function bytesAt(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw aboutFile(error, path);
  }
}

/** Whether a file holds what it shall; what this program printed may have the line ends of another system. */
function isSame(bytes: Buffer, content: Content): boolean {
  const wanted = bytesOf(content);
  if (bytes.equals(wanted)) return true;
  // What is fetched are pages as their site sent them, and the list of the snapshot counts their bytes.
  if (typeof content === "function") return false;
  return bytes.includes("\r\n") && Buffer.from(unixLines(bytes.toString())).equals(wanted);
}

/** Whether a file holds a text, `undefined` for no file; its line ends may be other ones. */
function isText(bytes: Buffer | undefined, text: string | undefined): boolean {
  if (bytes === undefined || text === undefined) return bytes === text;
  return unixLines(bytes.toString()) === unixLines(text);
}

/** What a file is shows in its first lines. */
function beginning(bytes: Buffer): string {
  return bytes.toString("utf8", 0, 1 << 16);
}

async function holdsAnything(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).some((name) => name !== stagingName);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
