const form = /^P(\d+W|(\d+Y)?(\d+M)?(\d+D)?(?:T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?)$/;

/**
 * Whether the text is a duration as RFC 3339 writes them, without gaps between its units: `P3DT12H`, `P2W`.
 */
export function isDuration(value: string): boolean {
  const match = form.exec(value);
  if (match === null || match[1] === "") return false;
  const [, , year, month, day, hour, minute, second] = match;
  const skipsMonth = year !== undefined && month === undefined && day !== undefined;
  const skipsMinute = hour !== undefined && minute === undefined && second !== undefined;
  return !skipsMonth && !skipsMinute;
}
