/** Text that stays text in Markdown: no markup, no HTML, no mention of an account, in one line. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>#|~!]/g, "\\$&")
    .replace(/@/g, "&#64;");
}

/** Code, in one line, between as many ticks as it needs. */
export function codeMarkdown(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const ticks = "`".repeat(Math.max(0, ...runs) + 1);
  const room = runs.length > 0 ? " " : "";
  return `${ticks}${room}${text.replace(/\s+/g, " ")}${room}${ticks}`;
}

/** A link, when the address is plainly one of the web; else the text alone. */
export function linkMarkdown(text: string, address: string | undefined): string {
  const isPlain = address !== undefined && /^https?:\/\/[^\s()<>]+$/.test(address);
  return isPlain ? `[${text}](${address})` : text;
}
