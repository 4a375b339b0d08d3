/** The part of a site that is followed: one host, and one folder of it. */
export interface Scope {
  /** Scheme, host and port. */
  readonly origin: string;
  /** The folder, without a slash at its end; empty for the whole host. */
  readonly folder: string;
}

/** The scope of a start address: its host, and everything at and below its path. */
export function scopeOf(start: string): Scope {
  const { origin, pathname } = new URL(start);
  // `/documentation/index.html` stands for its folder.
  const folder = pathname.replace(/\/[^/]*\.[^/]*$/, "").replace(/\/+$/, "");
  return { origin, folder };
}

/** Whether an address belongs to the part of the site that is followed. */
export function isInScope(href: string, { origin, folder }: Scope): boolean {
  const url = new URL(href);
  return url.origin === origin && (url.pathname === folder || url.pathname.startsWith(`${folder}/`));
}

/** What is followed, in words: `https://api.rambase.net/documentation`. */
export function sayScope({ origin, folder }: Scope): string {
  return `${origin}${folder}`;
}
