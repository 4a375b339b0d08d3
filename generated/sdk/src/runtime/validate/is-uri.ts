/** Whether the text is an absolute address with a scheme, in characters that an address may hold. */
export function isUri(value: string): boolean {
  return /^[a-z][a-z\d+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})+$/i.test(value);
}
