/** What the panel beside an operation shows of a line in a window of 1280 pixels. */
const panelWidth = 50;

const text = '"(?:[^"\\\\]|\\\\.)*"';
/**
 * A line that ends with one flat object literal. What could be no code but a comment or
 * a template is left alone.
 */
const literalAtEnd = new RegExp(`^( *)([^"'\`/]*)\\{ ((?:${text}|[^"'\`{}[\\]()])+) \\}([,;)]*)$`);
const members = new RegExp(`(?:${text}|[^",])+`, "g");

/**
 * Breaks each line of a sample that is too long for the panel and ends with an object literal: one member a
 * line. What it means stays the same, and so do all other lines.
 */
export function fitLines(source: string, most: number = panelWidth): string {
  return source
    .split("\n")
    .flatMap((line) => (line.length <= most ? [line] : broken(line)))
    .join("\n");
}

function broken(line: string): readonly string[] {
  const [, indent, head, inner, tail] = literalAtEnd.exec(line) ?? [];
  if (indent === undefined || inner === undefined) return [line];
  const lines = (inner.match(members) ?? []).map((member) => `${indent}  ${member.trim()},`);
  return [`${indent}${head}{`, ...lines, `${indent}}${tail}`];
}
