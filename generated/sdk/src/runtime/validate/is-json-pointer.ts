/** Whether the text is a JSON pointer (RFC 6901): empty, or steps that each begin with a slash. */
export function isJsonPointer(value: string): boolean {
  // One illegal character is looked for: the stack ends where a long text repeats alternatives.
  return !/^[^/]|~(?![01])/.test(value);
}
