import { isSafePath } from "./safe-path.js";

/**
 * The file that marks a folder as ours and lists what we wrote there. Only listed files are ever removed,
 * so that a build or an installation inside the folder survives the next run.
 */
export const fileListName = ".rambase-openapi-files";

const heading = "# Written by rambase-openapi. Files listed here are replaced and removed by the next run.";

/** Prints the list: one path a line, in order. */
export function printFileList(paths: readonly string[]): string {
  return `${[heading, ...paths.toSorted()].join("\n")}\n`;
}

/** Reads the list, with the line ends of Unix; lines that are no path below the folder are passed over. */
export function parseFileList(text: string): readonly string[] {
  return text.split("\n").filter((line) => !line.startsWith("#") && isSafePath(line));
}
