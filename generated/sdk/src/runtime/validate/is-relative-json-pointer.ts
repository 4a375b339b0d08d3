import { isJsonPointer } from "./is-json-pointer.js";

/** Whether the text is a JSON pointer that begins so many levels above where it stands. */
export function isRelativeJsonPointer(value: string): boolean {
  const [, rest] = /^(?:0|[1-9]\d*)(.*)$/s.exec(value) ?? [];
  return rest !== undefined && (rest === "#" || isJsonPointer(rest));
}
