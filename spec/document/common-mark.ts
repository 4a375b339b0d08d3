/**
 * Text that reads the same in CommonMark, which descriptions of OpenAPI are: only marks that would become
 * something else are escaped, so that nearly every sentence stays as it is. What opens HTML or a link gets
 * entities instead of backslashes, for tools that look for such beginnings do not know these.
 */
export function toCommonMark(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, "&amp;")
    .replace(/\\(?=[!-/:-@[-`{-~\n])/g, "\\\\")
    .replace(/[*`~]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/^( {0,3})([#>]|=+(?=[ \t]*$)|-+(?=[ \t]*$))/gm, "$1\\$2")
    .replace(/<(?=[a-z/!?])/gi, "&lt;")
    .replace(/\](?=[([:])/g, "&#93;")
    .replace(/javascript:/gi, (scheme) => `${scheme.slice(0, -1)}&#58;`);
}

const entities: { readonly [name: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Code stays as it stands. */
const escaped =
  /(?<code>(?<!`)(?<ticks>`+)(?!`)[\s\S]*?(?<!`)\k<ticks>(?!`))|\\(?<mark>[!-/:-@[-`{-~])|&(?:#(?<number>\d{1,6})|(?<name>amp|lt|gt|quot));/g;

/** What a reader of CommonMark sees in place of escaped marks; other marks are left as they stand. */
export function fromCommonMark(markdown: string): string {
  return markdown.replace(escaped, (whole, ...rest) => {
    const { code, mark, number, name } = rest.at(-1) as { readonly [group: string]: string | undefined };
    if (code !== undefined) return whole;
    return mark ?? (name === undefined ? String.fromCodePoint(Number(number)) : (entities[name] ?? whole));
  });
}
