import type { TimeText } from "../dates/date-texts.js";

const shape = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?$/;

/** Whether the text is a time of day without a zone: `HH:mm:ss`, with or without a fraction. */
export function isTime(value: string): value is TimeText {
  return shape.test(value);
}
