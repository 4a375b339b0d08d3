import type { TimeText } from "../dates/date-texts.js";
import { isClockTime, isZoned } from "./is-clock-time.js";

/** Whether the text is a time of day without a zone: `HH:mm:ss`, with or without a fraction. */
export function isTime(value: string): value is TimeText {
  return isClockTime(value) && !isZoned(value);
}
