/**
 * Gives names an address each: lower-case ASCII letters, digits, `-` and `_`. Redoc lower-cases its anchors,
 * so two names that differ in case only would otherwise share one.
 */
export class SlugRegister {
  readonly #byName = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** The slug of `name`; the same name gets the same slug again. */
  slugOf(name: string): string {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const slug = this.newSlug(name);
    this.#byName.set(name, slug);
    return slug;
  }

  /** A slug for `name` that was not given before: `role`, then `role-2`, `role-3`. */
  newSlug(name: string): string {
    const base = slugify(name);
    let slug = base;
    for (let copy = 2; this.#taken.has(slug); copy += 1) slug = `${base}-${copy}`;
    this.#taken.add(slug);
    return slug;
  }
}

function slugify(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return slug === "" ? "unnamed" : slug;
}
