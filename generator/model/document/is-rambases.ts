/** Whether a document has any of the keys by which alone it tells what is special to RamBase. */
export function isRamBases(node: unknown): boolean {
  if (typeof node !== "object" || node === null) return false;
  return Object.entries(node).some(([key, member]) => /^x-rambase(-|$)/.test(key) || isRamBases(member));
}
