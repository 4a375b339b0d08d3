import type { DateTimeText } from "../dates/date-texts.js";
import { isDate } from "./is-date.js";
import { timeParts } from "./time-parts.js";

/** The usual form, in which nothing need be looked at again. */
const plain = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?$/;

/**
 * Whether the text is a date and a time, `yyyy-MM-ddTHH:mm:ss`, followed by `Z`, an offset or nothing.
 * Without a zone the API takes it as Central European time.
 */
export function isDateTime(value: string): value is DateTimeText {
  const mark = value.charAt(10);
  if (mark !== "T" && mark !== "t") return false;
  const time = value.slice(11);
  return isDate(value.slice(0, 10)) && (plain.test(time) || timeParts(time) !== undefined);
}
