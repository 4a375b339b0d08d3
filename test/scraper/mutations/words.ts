/** Whether all words that `before` has and `after` lacks are really gone from the page, not merely unread. */
export function wordsGone(
  before: string,
  after: string,
  { goodText, spoiledText }: { readonly goodText: string; readonly spoiledText: string },
): boolean {
  const kept = counted(after);
  const [good, spoiled] = [counted(goodText), counted(spoiledText)];
  return [...counted(before)].every(([word, count]) => {
    const lost = count - (kept.get(word) ?? 0);
    return lost <= 0 || (good.get(word) ?? 0) - (spoiled.get(word) ?? 0) >= lost;
  });
}

function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/\p{Lu}?[\p{Ll}\p{N}]+|\p{Lu}+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
