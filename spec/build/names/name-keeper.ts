/**
 * Gives names of one kind: a locked name wins, else the first candidate that nobody has. A name once locked
 * is never given to anybody else, not even when its owner is not among today's pages.
 */
export class NameKeeper {
  private readonly names: Map<string, string>;
  private readonly taken: Set<string>;

  constructor(locked: { readonly [key: string]: string }, reserved: Iterable<string> = []) {
    this.names = new Map(Object.entries(locked));
    this.taken = new Set([...Object.values(locked), ...reserved]);
  }

  /** @param candidates names to try in order; the last one is numbered when all are taken */
  give(key: string, candidates: readonly string[]): string {
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const last = candidates.at(-1) ?? "unnamed";
    let name = candidates.find((candidate) => !this.taken.has(candidate)) ?? last;
    for (let n = 2; this.taken.has(name); n++) name = `${last}${n}`;
    this.names.set(key, name);
    this.taken.add(name);
    return name;
  }

  /** Lets another key have a name that is in use, because both name the same thing. */
  share(key: string, name: string): void {
    if (!this.names.has(key)) this.names.set(key, name);
    this.taken.add(name);
  }

  known(key: string): string | undefined {
    return this.names.get(key);
  }

  /** All names, locked ones included. */
  lock(): { readonly [key: string]: string } {
    return Object.fromEntries(this.names);
  }
}
