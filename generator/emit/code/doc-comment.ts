import type { Doc } from "../../model/type-model.js";
import { commentText } from "../text/escape.js";
import { wrap } from "../text/wrap.js";

/** Leaves room for the indentation and the star before each line. */
const commentWidth = 100;

/** The text of a comment, without its marks; undefined when there is nothing to say. */
export function docText(doc: Doc): string | undefined {
  const paragraphs = doc.paragraphs.flatMap((text) => {
    const lines = commentText(text)
      .split("\n")
      .flatMap((line) => wrap(line, commentWidth));
    return lines.length === 0 ? [] : [lines.join("\n")];
  });
  const tags = tagsOf(doc);
  const body = [...paragraphs, ...(tags.length === 0 ? [] : [tags.join("\n")])].join("\n\n");
  if (body === "") return undefined;
  return body.includes("\n") || body.length > commentWidth - 4 || tags.length > 0 ? `\n${body}` : body;
}

/** The `docs` of a structure. */
export function docsOf(doc: Doc): { docs?: string[] } {
  const text = docText(doc);
  return text === undefined ? {} : { docs: [text] };
}

/** The comment as code, ending in a line end; empty when there is nothing to say. */
export function docComment(doc: Doc): string {
  const text = docText(doc);
  if (text === undefined) return "";
  if (!text.startsWith("\n")) return `/** ${text} */\n`;
  const lines = text.slice(1).split("\n");
  return `/**\n${lines.map((line) => (line === "" ? " *" : ` * ${line}`)).join("\n")}\n */\n`;
}

function tagsOf({ deprecated, see }: Doc): string[] {
  return [
    ...(deprecated === undefined ? [] : [`@deprecated ${commentText(deprecated)}`.trimEnd()]),
    ...(see === undefined ? [] : [`@see ${commentText(see).replace(/\s+/g, " ")}`]),
  ];
}
