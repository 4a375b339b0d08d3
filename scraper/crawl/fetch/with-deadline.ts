/**
 * Does something that a signal can break off, and breaks it off when its time is over.
 *
 * `AbortSignal.timeout` would be shorter, but what `AbortSignal.any` makes of it does not keep it alive: Node
 * 20 collects it like anything that nobody holds, and an answer without end is then waited for without end.
 *
 * @param signal breaks it off earlier
 * @param timeout milliseconds
 * @returns what it returns. Rejects as it does: with a `TimeoutError` when its time is over.
 */
export async function withDeadline<T>(
  signal: AbortSignal,
  timeout: number,
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = new AbortController();
  const timer = setTimeout(
    () => late.abort(new DOMException(`It took longer than ${timeout} ms.`, "TimeoutError")),
    timeout,
  );
  try {
    return await act(AbortSignal.any([signal, late.signal]));
  } finally {
    clearTimeout(timer);
  }
}
