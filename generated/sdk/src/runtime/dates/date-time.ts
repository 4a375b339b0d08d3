import { ValidationError } from "../errors/validation-error.js";
import { isDateTime } from "../validate/is-date-time.js";
import { instantOf, offsetAt } from "./central-european-time.js";
import type { DateText, DateTimeText, TimeText } from "./date-texts.js";

const shape = /^(.{16}:)(\d\d)(?:\.(\d+))?(.*)$/;

/**
 * The instant that a DateTime of the API stands for, to the millisecond. One without a zone is the time in
 * Central Europe: where summer time begins, a time that is left out counts on from the time before; where it
 * ends, a time that comes twice is the first.
 *
 * @throws `ValidationError` when the text is no DateTime
 */
export function fromDateTime(text: string): Date {
  // Answers may lack it, which not all programs look for.
  if (typeof text !== "string" || !isDateTime(text))
    throw invalid("must be a date and a time, yyyy-MM-ddTHH:mm:ss, with or without a zone");
  const [, start = "", seconds = "", fraction = "", zone = ""] = shape.exec(text.toUpperCase()) ?? [];
  // Added to the rest, because a leap second is one that dates do not know.
  const rest = Number(seconds) * 1000 + Number(fraction.slice(0, 3).padEnd(3, "0"));
  const whole = Date.parse(`${start}00${zone || "Z"}`);
  return new Date((zone === "" ? instantOf(whole) : whole) + rest);
}

/**
 * Writes an instant as the API takes it, in whole seconds: in UTC (`Z`), or as the time in Central Europe
 * with its `offset`, as the API itself writes.
 *
 * @throws `ValidationError` when a text of that form cannot hold it
 */
export function toDateTime(instant: Date, zone: "Z" | "offset" = "Z"): DateTimeText {
  const time = instant.getTime();
  const offset = zone === "offset" && time >= earliest ? offsetAt(time) : 0;
  if (!(time >= earliest && time + offset < afterLatest)) {
    throw invalid("must be an instant of the years 1 to 9999, as they are in that zone");
  }
  const clock = new Date(time + offset).toISOString().slice(0, 19);
  // Any instant of those years is written so.
  return (zone === "Z" ? `${clock}Z` : clock + offsetText(offset / 60_000)) as DateTimeText;
}

/** The day in Central Europe at an instant, as a Date of the API: `2026-03-29`. */
export function toDate(instant: Date): DateText {
  return toDateTime(instant, "offset").slice(0, 10) as DateText;
}

/** The time of day in Central Europe at an instant, as a Time of the API: `12:30:00`. */
export function toTime(instant: Date): TimeText {
  return toDateTime(instant, "offset").slice(11, 19) as TimeText;
}

/** The years that four digits can write. */
const earliest = /* @__PURE__ */ Date.parse("0001-01-01T00:00:00Z");
const afterLatest = /* @__PURE__ */ Date.parse("+010000-01-01T00:00:00Z");

function offsetText(minutes: number): string {
  const twoDigits = (value: number): string => String(value).padStart(2, "0");
  return `+${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function invalid(message: string): ValidationError {
  return new ValidationError("value", [{ path: [], keyword: "format", message }]);
}
