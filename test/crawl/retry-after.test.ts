import { expect, it } from "vitest";
import { parseRetryAfter } from "../../scraper/crawl/fetch/retry-after.js";

const now = Date.parse("2026-01-01T12:00:00Z");

it.each([
  ["0", 0],
  ["120", 120_000],
  ["Thu, 01 Jan 2026 12:00:30 GMT", 30_000],
  ["Thu, 01 Jan 2026 11:00:00 GMT", 0],
  ["-3", undefined],
  ["1.5", undefined],
  ["soon", undefined],
  ["", undefined],
  [undefined, undefined],
])("Retry-After: %s is %s ms", (header, wait) => {
  expect(parseRetryAfter(header, now)).toBe(wait);
});
