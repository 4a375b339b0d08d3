import type { DateTimeText } from "../dates/date-texts.js";
import { isClockTime } from "./is-clock-time.js";
import { isDate } from "./is-date.js";

/**
 * Whether the text is a date and a time, `yyyy-MM-ddTHH:mm:ss`, followed by `Z`, an offset or nothing.
 * Without a zone the API takes it as Central European time.
 */
export function isDateTime(value: string): value is DateTimeText {
  // The one bit that is set here tells small letters from capitals.
  const isMarked = (value.charCodeAt(10) | 0x20) === 0x74;
  return isMarked && isDate(value.slice(0, 10)) && isClockTime(value.slice(11));
}
