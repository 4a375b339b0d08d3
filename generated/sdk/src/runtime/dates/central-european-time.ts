const minute = 60_000;
const day = 86_400_000;

let format: Intl.DateTimeFormat | undefined;

/** Milliseconds by which clocks in Central Europe are ahead of UTC, from an instant (since 1970). */
export function offsetAt(instant: number): number {
  // Made when it is first needed: making one takes longer than all that it does.
  format ??= new Intl.DateTimeFormat("en-US", {
    timeZone: "Europe/Oslo",
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    ...{
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    },
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? "";
  const date = `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
  const clock = Date.parse(`${date}T${part("hour")}:${part("minute")}:${part("second")}Z`);
  // Before 1893 clocks were not ahead by whole minutes.
  return Math.round((clock - instant) / minute) * minute;
}

/**
 * The instant at which clocks in Central Europe show a time. Of a time that comes twice, in the hour when
 * summer time ends, it is the first. A time that is left out, in the hour when summer time begins, counts on
 * from the time before: 02:30 is what the clocks show as 03:30.
 *
 * @param clock what the clocks show, read as if it were UTC
 */
export function instantOf(clock: number): number {
  const before = offsetAt(clock - day);
  const after = offsetAt(clock + day);
  const isLater = offsetAt(clock - before) !== before && offsetAt(clock - after) === after;
  return clock - (isLater ? after : before);
}
