import type { DateText } from "../dates/date-texts.js";

/** Whether the text is a day that exists, written `yyyy-MM-dd`. Read by hand, as lists are full of dates. */
export function isDate(value: string): value is DateText {
  if (value.length !== 10 || value.charAt(4) !== "-" || value.charAt(7) !== "-") return false;
  const year = twoDigits(value, 0) * 100 + twoDigits(value, 2);
  const month = twoDigits(value, 5);
  const day = twoDigits(value, 8);
  // Nothing is larger or smaller than NaN, which stands for what is no number.
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % (year % 100 === 0 ? 400 : 4) === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function twoDigits(value: string, index: number): number {
  return digit(value, index) * 10 + digit(value, index + 1);
}

function digit(value: string, index: number): number {
  const number = value.charCodeAt(index) - 48;
  return number >= 0 && number <= 9 ? number : Number.NaN;
}
