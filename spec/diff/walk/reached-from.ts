/** Remembers from where shared things were reached, and lets each be entered only once. */
export class ReachedFrom {
  private readonly callers = new Map<string, Set<string>>();
  private readonly stack: string[] = [];

  /** What is being looked at now; empty at the beginning. */
  get current(): string {
    return this.stack.at(-1) ?? "";
  }

  /** Enters a thing from the current one, unless it was entered before; a cycle ends here, too. */
  within(key: string, run: () => void): void {
    const known = this.callers.get(key);
    if (known) {
      known.add(this.current);
      return;
    }
    this.callers.set(key, new Set([this.current]));
    this.stack.push(key);
    run();
    this.stack.pop();
  }

  /** All things from which one of these was reached, directly or not, and these themselves. */
  originsOf(keys: Iterable<string>): ReadonlySet<string> {
    const reached = new Set(keys);
    for (const key of reached) for (const caller of this.callers.get(key) ?? []) reached.add(caller);
    return reached;
  }
}
