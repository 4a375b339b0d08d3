/**
 * A source file without what its functions do: most of an SDK is validators, of which a
 * listing holds a line each.
 *
 * It goes by the layout in which the generator writes and the runtime is kept: a function begins at the left
 * edge, and its body ends with the next line that is a closing brace alone.
 */
export function withoutBodies(text: string): string {
  const kept: string[] = [];
  let body: string[] | undefined;
  let inHead = false;
  for (const line of text.split("\n")) {
    if (body === undefined) {
      kept.push(line);
      if (/^(?:export )?(?:async )?function\b/.test(line)) inHead = true;
      if (inHead && line.endsWith("{")) body = [];
      else if (/[;}]$/.test(line)) inHead = false;
    } else if (!line.startsWith("}")) body.push(line);
    else if (line === "}") {
      kept.push(line);
      body = undefined;
      inHead = false;
    } else {
      // A parameter that is taken apart: the body comes after it.
      kept.push(...body, line);
      body = line.endsWith("{") ? [] : undefined;
    }
  }
  return [...kept, ...(body ?? [])].join("\n");
}

/**
 * The types of the entry point `/paths` without what lies deeper than two levels, which is not listed. It
 * goes by the indentation of the printer that openapi-typescript uses.
 */
export function withoutDepths(text: string): string {
  return text
    .split("\n")
    .filter((line) => !line.startsWith(" ".repeat(12)))
    .join("\n");
}
