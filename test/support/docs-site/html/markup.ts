/** Attributes in the order they are written; `true` stands for an attribute without a value. */
export type Attributes = Readonly<Record<string, string | true>>;

/** A piece of HTML that is safe to put into a page as it is. */
export type Html = string & { readonly html: unique symbol };

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Returns text with everything escaped that HTML gives a meaning. */
export function text(value: string): Html {
  // The one place where text becomes HTML.
  return value.replace(/[&<>"]/g, (character) => entities[character] ?? character) as Html;
}

/** Returns pieces one after another. */
export function join(pieces: readonly Html[], between = ""): Html {
  // Pieces are HTML; `between` is a literal of ours.
  return pieces.join(between) as Html;
}

const withoutEnd = new Set(["br"]);

/** Returns an element; strings among its children were escaped by `text` before. */
export function element(tag: string, attributes: Attributes, ...children: readonly Html[]): Html {
  const written = Object.entries(attributes).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${text(value)}"`,
  );
  const end = withoutEnd.has(tag) ? "" : `</${tag}>`;
  // Tag and attribute names are literals of ours.
  return `<${tag}${written.join("")}>${children.join("")}${end}` as Html;
}

/** Returns text whose line breaks stay visible. */
export function lines(value: string): Html {
  return join(value.split("\n").map(text), "<br>");
}

/** Returns text in which one word or phrase is a link. */
export function linked(value: string, phrase: string, href: string): Html {
  const at = value.lastIndexOf(phrase);
  if (at < 0) return lines(value);
  return join([
    lines(value.slice(0, at)),
    element("a", { href }, text(phrase)),
    lines(value.slice(at + phrase.length)),
  ]);
}
