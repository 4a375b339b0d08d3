const text = /"[^"\\]*(?:\\.[^"\\]*)*"/g;

/**
 * The first line of a JSON text with a comment (`//` or a slash and a star), which the YAML reader would take
 * for the beginning of a name. Undefined when there is none, and for what is no JSON.
 */
export function commentedLine(json: string): number | undefined {
  if (!/^\s*[[{]/.test(json)) return undefined;
  const lines = json.split("\n");
  const index = lines.findIndex((line) => /(?:^|[\s,{}[\]])\/[/*]/.test(line.replace(text, "")));
  return index === -1 ? undefined : index + 1;
}
