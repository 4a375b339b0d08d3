import type { SurfaceIndex } from "../compare/surface-index.js";

/** Whether one of two surfaces alone declares a name. */
export function isOwn(name: string, index: SurfaceIndex, other: SurfaceIndex): boolean {
  return declares(index, name) && !declares(other, name);
}

/** The names in a text of code that one of two surfaces alone declares. */
export function ownNames(text: string, index: SurfaceIndex, other: SurfaceIndex): readonly string[] {
  const words = text.match(/[\p{ID_Start}_$][\p{ID_Continue}$]*/gu) ?? [];
  return words.filter((word) => isOwn(word, index, other));
}

function declares({ find }: SurfaceIndex, name: string): boolean {
  const { type, value } = find(name);
  return type !== undefined || value !== undefined;
}
