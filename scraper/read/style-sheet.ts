const comment = /\/\*.*?(?:\*\/|$)/gs;
const apart =
  /(?:^|;)\s*display\s*:\s*(?:block|flow-root|flex|grid|list-item|table(?:-row|-cell|-caption)?)\b/i;

/**
 * Which elements the page's own style sheets set apart from the text around them. Only rules for a tag or a
 * class are followed, by their effect; what a name means plays no part.
 */
export class StyleSheet {
  private readonly tags = new Set<string>();
  private readonly classes = new Set<string>();
  /** Answers for whole class attributes: a page has many elements and few kinds of them. */
  private readonly known = new Map<string, boolean>();

  constructor(sheets: readonly string[]) {
    for (const sheet of sheets) {
      // Behind the last closing brace there is no whole rule any more.
      for (const text of sheet.replace(comment, "").split("}").slice(0, -1)) {
        const [selectors = "", body = ""] = text.split("{").slice(-2);
        if (apart.test(body)) for (const selector of selectors.split(",")) this.add(selector.trim());
      }
    }
  }

  /** Whether an element stands on a line of its own because of its style. */
  setsApart(tag: string, attributes: { readonly [name: string]: string }): boolean {
    if (attributes.style !== undefined && apart.test(attributes.style)) return true;
    if (this.tags.has(tag)) return true;
    if (this.classes.size === 0 || attributes.class === undefined) return false;
    const names = attributes.class;
    const isApart = this.known.get(names) ?? names.split(/\s+/).some((name) => this.classes.has(name));
    this.known.set(names, isApart);
    return isApart;
  }

  private add(selector: string): void {
    const found = /^(?:([a-z][\w-]*)|[a-z][\w-]*?\.([\w-]+)|\.([\w-]+))$/i.exec(selector);
    const name = found?.[2] ?? found?.[3];
    if (found?.[1] !== undefined) this.tags.add(found[1].toLowerCase());
    else if (name !== undefined) this.classes.add(name);
  }
}
