import { describe, expect, test } from "vitest";
import {
  fromDateTime,
  isDate,
  isDateTime,
  isTime,
  toDate,
  toDateTime,
  toTime,
  ValidationError,
} from "../../generator/runtime/index.js";

const iso = (text: string): string => fromDateTime(text).toISOString();

describe("a DateTime", () => {
  test.each([
    ["2026-01-15T12:00:00Z", "2026-01-15T12:00:00.000Z"],
    ["2026-01-15t12:00:00z", "2026-01-15T12:00:00.000Z"],
    ["2026-01-15T12:00:00+05:30", "2026-01-15T06:30:00.000Z"],
    ["2026-01-15T12:00:00.1239999-01:00", "2026-01-15T13:00:00.123Z"],
    ["2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z"],
  ])("with a zone, %s, is %s", (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  test.each([
    ["in winter", "2026-01-15T12:00:00", "2026-01-15T11:00:00.000Z"],
    ["in summer", "2026-07-15T12:00:00", "2026-07-15T10:00:00.000Z"],
    ["with a fraction", "2026-07-15T12:00:00.5", "2026-07-15T10:00:00.500Z"],
    ["of another century", "1950-02-01T00:00:00", "1950-01-31T23:00:00.000Z"],
    ["at the last moment of winter time", "2026-03-29T01:59:59", "2026-03-29T00:59:59.000Z"],
    ["that is left out, counted on from the time before", "2026-03-29T02:30:00", "2026-03-29T01:30:00.000Z"],
    ["at the first moment of summer time", "2026-03-29T03:00:00", "2026-03-29T01:00:00.000Z"],
    ["before the hour that comes twice", "2026-10-25T01:59:59", "2026-10-24T23:59:59.000Z"],
    ["that comes twice, the first time", "2026-10-25T02:30:00", "2026-10-25T00:30:00.000Z"],
    ["after the hour that comes twice", "2026-10-25T03:00:00", "2026-10-25T02:00:00.000Z"],
  ])("without a zone is Central European time: %s", (_, text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  test.each(["", "2026-01-15", "2026-02-30T12:00:00", "2026-01-15 12:00:00", "2026-01-15T24:00:00", "now"])(
    "is not %j",
    (text) => {
      expect(() => fromDateTime(text)).toThrow(ValidationError);
    },
  );

  test.each([undefined, null, 20260115])("is not what an answer has in its place: %s", (value) => {
    expect(() => fromDateTime(value as never)).toThrow(ValidationError);
  });

  test("is written in UTC or as the clocks in Central Europe show it", () => {
    const instant = new Date("2026-07-15T22:30:15.999Z");
    expect(toDateTime(instant)).toBe("2026-07-15T22:30:15Z");
    expect(toDateTime(instant, "offset")).toBe("2026-07-16T00:30:15+02:00");
    expect(toDateTime(new Date("2026-01-15T11:00:00Z"), "offset")).toBe("2026-01-15T12:00:00+01:00");
    expect(toDate(instant)).toBe("2026-07-16");
    expect(toTime(instant)).toBe("00:30:15");
  });

  test("comes back as it was, at every hour of the days on which clocks change, and of years long ago", () => {
    const hours = ["2026-03-28", "2026-10-24", "1896-06-01", "1000-01-01"].flatMap((day) =>
      Array.from({ length: 72 }, (_, hour) => Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000),
    );
    for (const hour of hours) {
      const instant = new Date(hour);
      for (const zone of ["Z", "offset"] as const) {
        const text = toDateTime(instant, zone);
        expect(isDateTime(text), text).toBe(true);
        expect(fromDateTime(text), text).toEqual(instant);
      }
      expect(isDate(toDate(instant)) && isTime(toTime(instant))).toBe(true);
      // Without its offset, the text is the same instant, or the first of the two that it can be.
      const local = fromDateTime(toDateTime(instant, "offset").slice(0, 19)).getTime();
      if (instant.getUTCFullYear() > 1893) expect([hour, hour - 3_600_000]).toContain(local);
    }
  });

  test.each([
    ["0001-01-01T00:00:00Z", "0001-01-01", "00:57:00"],
    ["9999-12-31T22:59:59Z", "9999-12-31", "23:59:59"],
  ])("holds the whole of the years 1 to 9999: %s", (text, date, time) => {
    const instant = fromDateTime(text);
    expect(toDateTime(instant)).toBe(text);
    expect(toDate(instant)).toBe(date);
    expect(toTime(instant)).toMatch(time.slice(0, 2));
  });

  test("of the last hour of the year 9999 can be written in UTC, and not as it is in Central Europe", () => {
    const last = fromDateTime("9999-12-31T23:59:59Z");
    expect(toDateTime(last)).toBe("9999-12-31T23:59:59Z");
    expect(() => toDateTime(last, "offset")).toThrow("as they are in that zone");
  });

  test.each([new Date(Number.NaN), new Date("0000-12-31T00:00:00Z"), new Date(8.64e15)])(
    "cannot hold %s",
    (instant) => {
      expect(() => toDateTime(instant)).toThrow(ValidationError);
      expect(() => toDate(instant)).toThrow(ValidationError);
    },
  );
});
