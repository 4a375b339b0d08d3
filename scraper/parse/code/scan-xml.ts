import { type CodeText, gap, seam } from "./code-text.js";
import { Cursor, escapeRegExp } from "./cursor.js";
import type { CodeFault, CodeNode, LooseText, ScannedHalf } from "./scan.js";

const word = `[^\\s<>/{}"'=${seam}]+`;
const space = new RegExp(gap, "y");
const openTag = new RegExp(`<${seam}*(${word})(?=[\\s${seam}>])`, "y");
const bareBracket = new RegExp(`<(?=[\\s${seam}])`, "y");
const closeTag = new RegExp(`<${seam}*/${seam}*(${word})${seam}*>`, "y");
const tagEnd = /\/?>/y;
const typeText = new RegExp(`\\{${seam}*([A-Za-z]\\w*)${seam}*\\}(?=${gap}<${seam}*/)`, "y");
const jsonStart = new RegExp(`(?:^|[\\n${seam}])[ \\t]*(?=\\{[ \\t]*(?:["}\\n${seam}]|$))`, "g");
const anyTag = new RegExp(`(?:^|[\\n${seam}])[ \\t]*(?=<${seam}*/?${seam}*(${word})${seam}*>?)`, "g");

/**
 * Scans the XML half of a body: tags, datatypes and the texts between them. Nesting comes from the tags
 * alone, never from indentation, which a style sheet may draw.
 *
 * @returns the elements; faults where tags do not match; `end` is where the JSON half begins
 */
export function scanXml(code: CodeText): ScannedHalf {
  const cursor = new Cursor(code);
  const roots: CodeNode[] = [];
  const loose: LooseText[] = [];
  const faults: CodeFault[] = [];
  const open: CodeNode[] = [];
  let previous: CodeNode | undefined;
  let awaiting: LooseText | undefined;
  const limit = findJsonHalf(cursor);

  const seen = (node: CodeNode) => {
    if (awaiting) awaiting.after = node;
    awaiting = undefined;
    previous = node;
  };

  for (;;) {
    cursor.take(space);
    if (cursor.done) break;
    const top = open.at(-1);
    if (cursor.at >= limit) break;
    const start = cursor.at;
    const closing = cursor.take(closeTag);
    if (closing) {
      const name = closing[1] ?? "";
      const depth = open.findLastIndex((node) => node.name === name);
      if (depth < 0) {
        faults.push({ at: start, message: `</${name}> closes an element that was not opened` });
        continue;
      }
      for (const unclosed of open.splice(depth + 1)) {
        faults.push({ at: unclosed.from, message: `<${unclosed.name}> is not closed before </${name}>` });
      }
      const closed = open.pop();
      if (closed) closed.to = cursor.at;
      if (closed && closed.type === undefined && closed.children.length === 0) {
        faults.push({ at: closed.from, message: `<${name}> has neither a datatype nor fields` });
      }
      // Text after a closing tag belongs to the element just closed.
      if (closed) seen(closed);
      continue;
    }
    const opening = takeOpening(cursor);
    if (opening) {
      const node: CodeNode = { name: opening.name, kind: "object", children: [], from: start, to: cursor.at };
      if (opening.inner) node.inner = opening.inner;
      if (opening.fault !== undefined) faults.push({ at: start, message: opening.fault });
      (top?.children ?? roots).push(node);
      open.push(node);
      seen(node);
      continue;
    }
    const type = top && top.children.length === 0 ? cursor.take(typeText) : undefined;
    if (type?.[1] !== undefined && top) {
      top.kind = "leaf";
      top.type = type[1];
      continue;
    }
    awaiting = takeLoose(cursor, previous, limit);
    loose.push(awaiting);
  }
  for (const node of open) faults.push({ at: node.from, message: `<${node.name}> is not closed` });
  return { roots, loose, faults, end: cursor.at };
}

/** Where the JSON half begins: at the first brace that is no datatype's. */
function findJsonHalf(cursor: Cursor): number {
  const found = cursor.find(jsonStart);
  return found ? found.index + found[0].length : cursor.end;
}

interface Opening {
  readonly name: string;
  readonly inner?: { readonly from: number; readonly to: number };
  readonly fault?: string;
}

/** Takes `<Name>`, or `<Name` with a tooltip before its `>`, or `<` with a tooltip before its name. */
function takeOpening(cursor: Cursor): Opening | undefined {
  const start = cursor.at;
  const tag = cursor.take(openTag);
  if (!tag?.[1]) return takeLateName(cursor);
  const name = tag[1];
  const from = cursor.at;
  cursor.take(space);
  if (cursor.take(tagEnd)) return { name };
  const escaped = escapeRegExp(name);
  const leafEnd = `\\{${seam}*\\w+${seam}*\\}${gap}<${seam}*/${seam}*${escaped}${seam}*>`;
  const end = new RegExp(`(?:^|[\\n${seam}])[ \\t]*>(?=${gap}(?:${leafEnd}|<))`, "g");
  const found = cursor.find(end);
  if (!found) {
    cursor.at = from;
    return { name, fault: `<${name} has no closing bracket` };
  }
  const inner = { from, to: found.index };
  cursor.at = found.index + found[0].length;
  // An element that closes before its own tag ends was cut: do not swallow its neighbours as a tooltip.
  if (new RegExp(`</${escaped}>`).test(cursor.code.text.slice(start, found.index))) {
    cursor.at = from;
    return { name, fault: `<${name} has no closing bracket` };
  }
  return { name, inner };
}

function takeLateName(cursor: Cursor): Opening | undefined {
  const start = cursor.at;
  if (!cursor.take(bareBracket)) return undefined;
  const from = cursor.at;
  cursor.take(space);
  const title = cursor.look(new RegExp(word, "y"))?.[0];
  const end = title && cursor.find(new RegExp(`[\\n${seam}][ \\t]*${escapeRegExp(title)}${gap}>`, "g"));
  if (!title || !end) {
    cursor.at = start;
    return undefined;
  }
  cursor.at = end.index + end[0].length;
  return { name: title, inner: { from, to: end.index } };
}

/** Text up to the next tag that begins a line or follows a seam, and that has a partner further on. */
function takeLoose(cursor: Cursor, before: CodeNode | undefined, limit: number): LooseText {
  const from = cursor.at;
  const { text } = cursor.code;
  let to = limit;
  for (;;) {
    const found = cursor.find(anyTag);
    const at = found ? found.index + found[0].length : limit;
    if (!found || at >= limit) break;
    const isClosing = text
      .slice(at, at + 4)
      .replaceAll(seam, "")
      .startsWith("</");
    if (at > from && (isClosing || text.indexOf(`</${found[1]}`, at) >= 0)) {
      to = at;
      break;
    }
    cursor.at = Math.max(at, cursor.at + 1);
  }
  cursor.at = to;
  return { from, to, before, after: undefined };
}
