/** Whether the text is a JSON pointer (RFC 6901): empty, or steps that each begin with a slash. */
export function isJsonPointer(value: string): boolean {
  return /^(?:\/(?:[^~/]|~[01])*)*$/.test(value);
}
