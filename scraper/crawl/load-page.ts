import { readFileSync } from "node:fs";
import type { Outcome } from "../../issues/issue.js";
import { unreadable } from "../../issues/unreadable.js";
import type { PageFile, PageSource } from "../model/page-text.js";

/**
 * Reads one page file. Pages are read one after the other and worked on at once, so that the bytes of one
 * are in memory and no more; waiting for each would take longer than reading it.
 *
 * @returns `undefined` with an `input/unreadable` issue when the file system does not give it
 */
export function loadPage({ file, address, bytes }: PageSource): Outcome<PageFile | undefined> {
  try {
    const value = { file, bytes: bytes?.() ?? readFileSync(file), ...(address !== undefined && { address }) };
    return { value, issues: [] };
  } catch (error) {
    return { value: undefined, issues: [unreadable(file, error)] };
  }
}
