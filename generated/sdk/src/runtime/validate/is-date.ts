import type { DateText } from "../dates/date-texts.js";

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text is a day that exists, written `yyyy-MM-dd`. Read by hand, as lists are full of dates. */
export function isDate(value: string): value is DateText {
  if (value.length !== 10 || value.charAt(4) !== "-" || value.charAt(7) !== "-") return false;
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  // Nothing is larger or smaller than NaN, which stands for what is no number.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1)) return false;
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day <= (monthLengths[month - 1] ?? 0) + leapDay;
}

function twoDigits(value: string, index: number): number {
  return digit(value, index) * 10 + digit(value, index + 1);
}

function digit(value: string, index: number): number {
  const number = value.charCodeAt(index) - 48;
  return number >= 0 && number <= 9 ? number : Number.NaN;
}
