import type { Random } from "../random/random.js";

/**
 * Writes the same HTML in another spelling: tag names in upper case, attributes quoted otherwise, optional
 * end tags left out, characters as other entities, comments between. A browser shows no difference.
 */
export function respell(html: string, random: Random): string {
  const upper = random.chance(0.2);
  const quote = random.pick(['"', "'", "none"] as const);
  const comments = random.chance(0.3);
  const entities = random.pick(["named", "decimal", "hex", "mixed"] as const);
  const breaks = random.chance(0.2);
  const source = random.chance(0.3) ? withoutOptionalEnds(html) : html;
  return source
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (!piece.startsWith("<")) {
        const words = breaks ? withBreaks(piece) : piece;
        return respellText(words, entities, random).replaceAll("\u2063", "<wbr>");
      }
      if (piece.startsWith("<!")) return piece;
      const tag = respellTag(piece, upper, quote);
      return comments && random.chance(0.1)
        ? `${tag}<!-- ${random.pick(["x", "--", "<b>HTTP method</b> GET"])} -->`
        : tag;
    })
    .join("");
}

/** Marks where a browser may break long words: it shows nothing else of them. */
function withBreaks(words: string): string {
  if (/\b\w+\/\w/.test(words)) return words.replaceAll("/", "/\u2063");
  return words
    .replace(/(?<=[a-z]{6})(?=[A-Z][a-z])/g, "\u200b")
    .replace(/(?<=\b[a-z]{5})(?=[a-z]{6})/g, "\u00ad");
}

function respellTag(tag: string, upper: boolean, quote: string): string {
  return tag
    .replace(/^<\/?[a-z][\w-]*/, (name) => (upper ? name.toUpperCase() : name))
    .replace(/="([^"]*)"/g, (written, value: string) => {
      if (quote === "'" && !value.includes("'")) return `='${value}'`;
      return quote === "none" && /^[\w#-]+$/.test(value) ? `=${value}` : written;
    });
}

const codes: Readonly<Record<string, number>> = { "&lt;": 60, "&gt;": 62, "&quot;": 34, "&amp;": 38 };

function respellText(words: string, entities: "named" | "decimal" | "hex" | "mixed", random: Random): string {
  return words.replace(/&(?:lt|gt|quot|amp);|\u00a0|(?<=\S)[a-z](?=\S)/g, (found) => {
    const code = codes[found] ?? found.charCodeAt(0);
    const form = entities === "mixed" ? random.pick(["named", "decimal", "hex"]) : entities;
    if (/[a-z]/.test(found) && found.length === 1) return random.chance(0.002) ? `&#${code};` : found;
    if (form === "decimal") return `&#${code};`;
    if (form === "hex") return `&#x${code.toString(16)};`;
    return found === "\u00a0" ? "&nbsp;" : found === "&quot;" && random.chance(0.5) ? '"' : found;
  });
}

/** Leaves out end tags that the HTML standard calls optional where they stand. */
function withoutOptionalEnds(html: string): string {
  return html
    .replace(/<\/li>(?=\s*<(?:li|\/ul|\/ol))/g, "")
    .replace(/<\/t[dh]>(?=\s*<(?:td|th|\/tr))/g, "")
    .replace(/<\/tr>(?=\s*<(?:tr|\/table))/g, "")
    .replace(/<\/d[dt]>(?=\s*<(?:dd|dt|\/dl))/g, "")
    .replace(/<\/p>(?=\s*<(?:p|div|table|ul|ol|dl)\b)/g, "");
}
