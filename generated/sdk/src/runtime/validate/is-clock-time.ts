const form = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;

/** Whether the text is a time of day, in a zone or in none. */
export function isClockTime(text: string): boolean {
  return form.test(text) && (text.charAt(6) !== "6" || isLeapSecond(text));
}

/** Leap seconds end a day in UTC; where no zone is told, a full hour must do. */
function isLeapSecond(text: string): boolean {
  const [hour = 0, minute = 0, , offsetHour = 0, offsetMinute = 0] = text.split(/[:+-]/).map(Number);
  if (!isZoned(text)) return minute === 59;
  const offset = (offsetHour * 60 + offsetMinute) * (text.includes("-") ? -1 : 1);
  return (hour * 60 + minute + 1 - offset) % 1440 === 0;
}

/** Whether a time of day says in which zone. */
export function isZoned(text: string): boolean {
  return /[Zz+-]/.test(text);
}
