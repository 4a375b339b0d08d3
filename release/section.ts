/** A titled list of lines in Markdown; the form of changelogs and of the report. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * A section that nobody has to scroll through for ever.
 *
 * @param most lines to show; one more says how many are left out, and where to find them
 * @returns nothing when there are no lines
 */
export function section(
  title: string,
  lines: readonly string[],
  most: number,
  elsewhere: string,
): readonly Section[] {
  if (lines.length === 0) return [];
  const left = lines.length - most;
  if (left <= 0) return [{ title, lines }];
  return [{ title, lines: [...lines.slice(0, most), `… and ${left} more: ${elsewhere}`] }];
}
