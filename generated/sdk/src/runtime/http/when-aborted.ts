/** What waits for each signal. */
const waiting = new WeakMap<EventTarget, Set<() => void>>();

/**
 * Runs `act` when a signal fires. All that wait for one signal share a listener, because Node warns of more
 * than ten.
 *
 * @returns stops waiting; with the last one the listener goes
 */
export function whenAborted(signal: AbortSignal, act: () => void): () => void {
  const acts = waiting.get(signal) ?? new Set();
  waiting.set(signal, acts.add(act));
  // The same function twice is one listener.
  signal.addEventListener("abort", runAll);
  return () => {
    acts.delete(act);
    if (acts.size === 0) signal.removeEventListener("abort", runAll);
  };
}

function runAll(this: AbortSignal): void {
  for (const act of waiting.get(this) ?? []) act();
}
