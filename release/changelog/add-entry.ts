/**
 * Puts an entry on top of a changelog, the newest first. Everything that stood there stays as it was.
 *
 * @param changelog what there is so far; `undefined` for the first entry
 * @param head title and what else stands above all entries
 * @param entry begins with its heading, `## 1.2.0`
 */
export function addEntry(changelog: string | undefined, head: string, entry: string): string {
  if (changelog === undefined || changelog.trim() === "") return `${head.trim()}\n\n${entry.trim()}\n`;
  const first = /^## /m.exec(changelog)?.index ?? changelog.length;
  const [above, below] = [changelog.slice(0, first).trimEnd(), changelog.slice(first).trimEnd()];
  return `${[above, entry.trim(), below].filter((part) => part !== "").join("\n\n")}\n`;
}
