import type { TimeText } from "../dates/date-texts.js";
import { timeParts } from "./time-parts.js";

/** Whether the text is a time of day without a zone: `HH:mm:ss`, with or without a fraction. */
export function isTime(value: string): value is TimeText {
  return timeParts(value)?.zoned === false;
}
