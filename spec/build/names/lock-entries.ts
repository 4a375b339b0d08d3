/** A name in the text of a name lock. */
export interface LockEntry {
  readonly section: string;
  readonly key: string;
  readonly name: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * All names of a lock with the lines on which they stand; also those that `JSON.parse` lets fall because
 * their key stands there twice, as it may after a merge.
 *
 * @param text JSON that can be read
 */
export function lockEntries(text: string): readonly LockEntry[] {
  const entries: LockEntry[] = [];
  let line = 1;
  let depth = 0;
  let section = "";
  let key: string | undefined;
  for (const [token, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}\n]/g)) {
    if (token === "\n") line += 1;
    else if (token === "{") depth += 1;
    else if (token === "}") depth -= 1;
    else if (colon !== undefined) {
      // The text was read as JSON already, so that what stands between quotes is a JSON string.
      const word = JSON.parse(token.slice(0, -colon.length)) as string;
      if (depth === 1) section = word;
      else key = word;
      line += colon.split("\n").length - 1;
    } else if (depth === 2 && key !== undefined) {
      entries.push({ section, key, name: JSON.parse(token) as string, line });
    }
  }
  return entries;
}
