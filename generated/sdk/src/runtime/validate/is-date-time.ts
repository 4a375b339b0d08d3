import type { DateTimeText } from "../dates/date-texts.js";
import { isDate } from "./is-date.js";
import { isTime } from "./is-time.js";

const zone = /(?:z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/**
 * Whether the text is a date and a time, `yyyy-MM-ddTHH:mm:ss`, followed by `Z`, an offset or nothing.
 * Without a zone the API takes it as Central European time.
 */
export function isDateTime(value: string): value is DateTimeText {
  return /^.{10}t/i.test(value) && isDate(value.slice(0, 10)) && isTime(value.slice(11).replace(zone, ""));
}
