/** A file to be written, or a source that is copied: its path inside a folder, and all of its text. */
export interface GeneratedFile {
  /** With `/` between folders, relative. */
  readonly path: string;
  readonly text: string;
}
