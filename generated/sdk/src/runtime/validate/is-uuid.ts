/** Whether the text is a UUID: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12. */
export function isUuid(value: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(value);
}
