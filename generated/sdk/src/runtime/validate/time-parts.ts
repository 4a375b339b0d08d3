const form = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:(z)|([+-])(\d\d):(\d\d))?$/i;

/** Whether the text is a time of day, and whether it says in which zone; undefined when it is none. */
export function timeParts(text: string): { readonly zoned: boolean } | undefined {
  const match = form.exec(text);
  if (match === null) return undefined;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const [offsetHour, offsetMinute] = [Number(match[6] ?? 0), Number(match[7] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return undefined;
  const zoned = match[4] !== undefined || match[5] !== undefined;
  if (second === 60) {
    // Leap seconds end a day in UTC; where no zone is told, a full hour must do.
    const offset = (offsetHour * 60 + offsetMinute) * (match[5] === "-" ? -1 : 1);
    const inUtc = (hour * 60 + minute - offset + 2 * 1440) % 1440;
    if (zoned ? inUtc !== 1439 : minute !== 59) return undefined;
  }
  return { zoned };
}
