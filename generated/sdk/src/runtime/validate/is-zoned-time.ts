import { isClockTime, isZoned } from "./is-clock-time.js";

/** Whether the text is a time of day with its zone, `HH:mm:ssZ` or with an offset. */
export function isZonedTime(value: string): boolean {
  return isClockTime(value) && isZoned(value);
}
