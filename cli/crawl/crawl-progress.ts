/**
 * How far a crawl is, how fast it goes and how long it will take at that speed:
 * `Fetching pages 120/430, 2.0 a second, 2 min 35 s left`.
 *
 * @param visited pages so far, those of an interrupted crawl among them
 * @param fetched pages that this run has fetched itself
 * @param seconds since it began
 */
export function sayProgress(visited: number, known: number, fetched: number, seconds: number): string {
  const text = `Fetching pages ${visited}/${known}`;
  if (fetched < 5 || seconds <= 0) return text;
  const rate = fetched / seconds;
  return `${text}, ${rate.toFixed(1)} a second, ${sayTime((known - visited) / rate)} left`;
}

function sayTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes} min ${whole % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
