/**
 * What a file shall hold: text or bytes that this program printed, or bytes of others, which stay as they
 * came and are fetched when they are needed and not kept.
 */
export type Content = string | Uint8Array | (() => Uint8Array);

/** What a file shall hold, as it stands on the disk. */
export function bytesOf(content: Content): Uint8Array {
  if (typeof content === "string") return Buffer.from(content);
  return typeof content === "function" ? content() : content;
}

/** A file that shall exist. */
export interface OutputFile {
  /** Path below the output's folder, with `/` between the names. */
  readonly path: string;
  readonly content: Content;
  /**
   * Whether a file that stands there already may be replaced, by how it begins; asked only where the content
   * differs. Without it every file may be.
   */
  readonly mayReplace?: (beginning: string) => boolean;
  /**
   * What stood there when this run read it, `undefined` for no file: what another run or a person has written
   * since must not be lost. Where the property is absent, nothing that stood there went into the run.
   */
  readonly readAs?: string | undefined;
}

/** A file of text that was made, before it is known where it shall stand. */
export interface TextFile {
  /** Path inside its folder, with `/` between the names. */
  readonly path: string;
  readonly text: string;
}

/** Files of text as files that shall exist. */
export function textOutput(files: readonly TextFile[]): readonly OutputFile[] {
  return files.map(({ path, text }) => ({ path, content: text }));
}

/** Files that are written together into one folder: after a run either all of them stand there or none. */
export interface Output {
  /** Everything is written below this folder, and nothing outside of it. It is made when it is missing. */
  readonly folder: string;
  readonly files: readonly OutputFile[];
  /**
   * Folders below `folder` (or `.`) that hold generated files only. Files that an earlier run wrote there
   * and this one does not are removed; files of other origin stay.
   */
  readonly owned: readonly string[];
  /** Files in those folders that this run does not make and leaves to the one that does. */
  readonly spares?: readonly string[];
}

/** What happens, or would happen, to one file. */
export interface Change {
  readonly kind: "create" | "change" | "remove";
  /** Below the output's folder. */
  readonly path: string;
  /** The new content; absent when the file is removed. */
  readonly content?: Content;
}

/** The changes of one output, in the order of their paths. */
export interface Plan {
  readonly folder: string;
  readonly changes: readonly Change[];
}
