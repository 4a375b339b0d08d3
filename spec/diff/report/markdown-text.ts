/** Text that stays text in Markdown: no markup, no HTML, no mention of an account, in one line. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>#|~!]/g, "\\$&")
    .replace(/@/g, "&#64;");
}

/** A name as code, in one line. */
export function codeMarkdown(text: string): string {
  return `\`${text.replace(/\s+/g, " ").replaceAll("`", "'")}\``;
}

/** A link, when the address is plainly one of the web; else the text alone. */
export function linkMarkdown(text: string, address: string | undefined): string {
  const isPlain = address !== undefined && /^https?:\/\/[^\s()<>]+$/.test(address);
  return isPlain ? `[${text}](${address})` : text;
}
