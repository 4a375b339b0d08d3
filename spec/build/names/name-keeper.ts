/**
 * Gives names of one kind: a locked name wins, else the first candidate that nobody has. A name once locked
 * is never given to anybody else, not even when its owner is not among today's pages. Names that differ only
 * in letter case count as one: they become files, and some file systems see no difference.
 */
export class NameKeeper {
  private readonly names: Map<string, string>;
  private readonly taken: Set<string>;

  constructor(locked: { readonly [key: string]: string }, reserved: Iterable<string> = []) {
    this.names = new Map(Object.entries(locked));
    this.taken = new Set([...Object.values(locked), ...reserved].map(fold));
  }

  /** @param candidates names to try in order; the last one is numbered when all are taken */
  give(key: string, candidates: readonly string[]): string {
    return this.names.get(key) ?? this.giveNew(key, candidates);
  }

  /** Gives a name that nobody has had, whatever name the key had before. */
  giveNew(key: string, candidates: readonly string[]): string {
    const last = candidates.at(-1) ?? "unnamed";
    let name = candidates.find((candidate) => !this.taken.has(fold(candidate))) ?? last;
    for (let n = 2; this.taken.has(fold(name)); n++) name = `${last}${n}`;
    return this.assign(key, name);
  }

  /** Lets a key have this very name, also when another key has it, because both name the same thing. */
  assign(key: string, name: string): string {
    this.names.set(key, name);
    this.taken.add(fold(name));
    return name;
  }

  /** All names, locked ones included. */
  lock(): { readonly [key: string]: string } {
    return Object.fromEntries(this.names);
  }
}

function fold(name: string): string {
  return name.toLowerCase();
}
