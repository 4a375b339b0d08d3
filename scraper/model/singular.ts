/** Words that are their own plural or only look like one; and those in -s whose plural is in -ses. */
const unchanged = /(?:series|species|news|status|basis|analysis|alias|bias|means)$/i;
const inSes = /(?:status|alias|bias|bonus|campus|virus)es$/i;

/**
 * The last word of an English name in the singular: `UserAssignments` → `UserAssignment`. One rule for the
 * pages' own names (a root element that a page does not show) and for those that are made of them.
 */
export function singular(word: string): string {
  if (unchanged.test(word)) return word;
  if (inSes.test(word)) return word.slice(0, -2);
  if (/ies$/.test(word)) return word.replace(/ies$/, "y");
  if (/(?:sse|she|che|xe|zze)s$/.test(word)) return word.replace(/es$/, "");
  if (/(?:[^s]s)$/.test(word) && !/(?:us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}
