import { isDateTime } from "./is-date-time.js";

/** Whether the text is a date and time that names its zone, as `date-time` of JSON Schema asks. */
export function isZonedDateTime(value: string): boolean {
  return isDateTime(value) && /(?:z|[+-]\d{2}:\d{2})$/i.test(value);
}
