/** What is still to be looked at. */
interface Waiting {
  readonly key: string;
  readonly run: () => void;
}

/**
 * Remembers from where things were reached, and lets each be entered only once. What is reached waits for
 * its turn, so that each thing is entered on a shortest way, and chains of any length do no harm.
 */
export class ReachedFrom {
  private readonly callers = new Map<string, Set<string>>();
  private readonly waiting: Waiting[] = [];

  /** What is being looked at now; empty at the beginning. */
  current = "";

  /** Notes that a thing was reached from the current one; it is entered later, unless it was before. */
  reach(key: string, run: () => void): void {
    const known = this.callers.get(key);
    if (known) {
      known.add(this.current);
      return;
    }
    this.callers.set(key, new Set([this.current]));
    this.waiting.push({ key, run });
  }

  /** Enters all that waits, and all that is reached from there. */
  enterAll(): void {
    for (const { key, run } of this.waiting) {
      this.current = key;
      run();
    }
    this.waiting.length = 0;
    this.current = "";
  }

  /** All things from which one of these was reached, directly or not, and these themselves. */
  originsOf(keys: Iterable<string>): ReadonlySet<string> {
    const reached = new Set(keys);
    for (const key of reached) for (const caller of this.callers.get(key) ?? []) reached.add(caller);
    return reached;
  }
}
