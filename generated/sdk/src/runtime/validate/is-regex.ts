/** Whether the text is a regular expression as JavaScript reads them with the flag `u`. */
export function isRegex(value: string): boolean {
  try {
    new RegExp(value, "u");
    return true;
  } catch {
    return false;
  }
}
