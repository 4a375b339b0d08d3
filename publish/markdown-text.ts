/**
 * Plain text as one line of Markdown that reads exactly the same: nothing in it becomes a tag, an emphasis, a
 * link or the border of a table cell.
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>()#+!|~&%$-]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/**
 * Markdown whose HTML and template tags are shown instead of obeyed: a description comes from a page that
 * others write, and Redoc would run `{% … %}` as a Markdoc tag and build elements from HTML. An image becomes
 * a link, because it would be loaded from elsewhere.
 */
export function withoutMarkup(markdown: string): string {
  return markdown
    .replace(/<(?=[a-z/!?])/gi, "&lt;")
    .replace(/\{(?=%)/g, "&#123;")
    .replace(/!(?=\[)/g, "&#33;");
}
