import { timeParts } from "./time-parts.js";

/** Whether the text is a time of day with its zone, `HH:mm:ssZ` or with an offset. */
export function isZonedTime(value: string): boolean {
  return timeParts(value)?.zoned === true;
}
