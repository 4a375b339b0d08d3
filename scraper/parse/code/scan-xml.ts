import { type CodeText, gap, pieceStart, seam } from "./code-text.js";
import { Cursor } from "./cursor.js";
import { HalfBuilder } from "./half-builder.js";
import type { CodeNode, ScannedHalf, Stretch } from "./scan.js";
import { TagNames } from "./tag-names.js";

const word = `[^\\s<>/{}"'=${seam}]+`;
const space = new RegExp(gap, "y");
const openTag = new RegExp(`<${gap}(${word})`, "y");
const tagEnd = new RegExp(`${gap}/?${seam}*>`, "y");
const closeTag = new RegExp(`<${seam}*/${seam}*(${word})${seam}*>`, "y");
const type = `\\{${seam}*([A-Za-z]\\w*)${seam}*\\}`;
const typeText = new RegExp(`${type}(?=${gap}<${seam}*/)`, "y");
/** A brace that is no datatype's. */
const jsonStart = new RegExp(`\\{(?!${seam}*\\w+${seam}*\\})(?=[ \\t]*(?:["}\\n${seam}]|$))`, "y");
/** The end of a tag behind its tooltip, with the name before it in some layouts; or a closing tag. */
const lateEnd = new RegExp(
  `${pieceStart}(?:(?:(${word})${gap})?>(?=${gap}(?:${type}${gap}<${seam}*/|<))|<${seam}*/)`,
  "dg",
);
const codeStart = new RegExp(`${pieceStart}(?=[<{])`, "g");
const anyClosing = new RegExp(`<${seam}*/${seam}*(${word})`, "g");

/**
 * Scans the XML half of a body: tags, datatypes and the texts between them. Nesting comes from the tags
 * alone, never from indentation, which a style sheet may draw.
 *
 * @param from where to begin: the code's start, or where the JSON half ended
 * @returns the elements; faults where tags do not match; `end` is where the JSON half begins
 */
export function scanXml(code: CodeText, from: number): ScannedHalf {
  const cursor = new Cursor(code, from);
  const half = new HalfBuilder(from);
  const names = new TagNames(code.text, (title, name) => title === name);
  let closings: ReadonlyMap<string, number> | undefined;
  const isClosedLater = (name: string, at: number) => {
    closings ??= lastClosings(code.text);
    return (closings.get(name) ?? -1) > at;
  };
  for (;;) {
    cursor.take(space);
    if (cursor.done || half.isTooDeep || cursor.look(jsonStart)) break;
    if (takeClosing(cursor, half) || takeOpening(cursor, half, names) || takeType(cursor, half)) continue;
    takeText(cursor, half, isClosedLater);
  }
  names.settle();
  return half.finish(cursor.at, (node) => `<${node.name}>`);
}

/** Where an element of each name is closed for the last time. */
function lastClosings(text: string): ReadonlyMap<string, number> {
  return new Map([...text.matchAll(anyClosing)].map((found) => [found[1] ?? "", found.index]));
}

function takeClosing(cursor: Cursor, half: HalfBuilder): boolean {
  const start = cursor.at;
  const name = cursor.take(closeTag)?.[1];
  if (name === undefined) return false;
  const inside = half.depthOf(name);
  if (inside === undefined) {
    half.fault(start, `</${name}> closes an element that was not opened`);
    return true;
  }
  for (let i = 0; i < inside; i++) {
    const unclosed = half.leave(start);
    if (unclosed) half.fault(unclosed.from, `<${unclosed.name}> is not closed before </${name}>`);
  }
  const closed = half.leave(cursor.at);
  if (!closed) return true;
  if (closed.type === undefined && closed.children.length === 0)
    half.fault(closed.from, `<${name}> has neither a datatype nor fields`);
  // A tooltip that follows the line stands behind the closing tag of a value.
  half.pass(closed);
  return true;
}

/** Takes `<Name>`, `<Name` with a tooltip before its `>`, or `<` with a tooltip before its name. */
function takeOpening(cursor: Cursor, half: HalfBuilder, names: TagNames): boolean {
  const from = cursor.at;
  const tag = cursor.take(openTag);
  if (tag?.[1] === undefined) return false;
  const first = { from: cursor.at - tag[1].length, to: cursor.at };
  const node: CodeNode = { name: tag[1], kind: "object", children: [], from, to: cursor.at };
  if (!cursor.take(tagEnd)) takeTooltip(cursor, half, names, node, first);
  half.add(node);
  half.pass(node);
  half.enter(node);
  return true;
}

function takeTooltip(
  cursor: Cursor,
  half: HalfBuilder,
  names: TagNames,
  node: CodeNode,
  first: Stretch,
): void {
  const { text } = cursor.code;
  const found = cursor.find(lateEnd);
  // An element that closes before its own tag ends was cut: do not swallow its neighbours as a tooltip.
  if (!found?.[0].endsWith(">")) {
    half.fault(node.from, `<${node.name} has no closing bracket`);
    return;
  }
  const end = found.index + found[0].length;
  const [lastFrom, lastTo] = found.indices?.[1] ?? lastPiece(text, first.to, found.index);
  const last = lastFrom < lastTo ? { from: lastFrom, to: lastTo } : undefined;
  names.read({ node, first, last, end: Math.max(found.index, lastTo) });
  cursor.at = end;
}

/** The last piece before the end of a tag, when the name stands there in markup of its own. */
function lastPiece(text: string, from: number, to: number): readonly [number, number] {
  const inner = text.slice(from, to).trimEnd();
  const start = Math.max(inner.lastIndexOf("\n"), inner.lastIndexOf(seam)) + 1;
  const piece = inner.slice(start);
  const at = from + start + (piece.length - piece.trimStart().length);
  return [at, from + inner.length];
}

function takeType(cursor: Cursor, half: HalfBuilder): boolean {
  const top = half.innermost;
  const found = top && top.children.length === 0 ? cursor.take(typeText) : undefined;
  if (!top || found?.[1] === undefined) return false;
  top.kind = "leaf";
  top.type = found[1];
  return true;
}

/** Takes text up to the next piece of markup that is code. */
function takeText(
  cursor: Cursor,
  half: HalfBuilder,
  isClosedLater: (name: string, at: number) => boolean,
): void {
  const from = cursor.at;
  const isCode = () => {
    if (cursor.look(jsonStart) || cursor.look(typeText)) return true;
    const closing = cursor.look(closeTag)?.[1];
    if (closing !== undefined) return half.depthOf(closing) !== undefined;
    const name = cursor.look(openTag)?.[1];
    return name !== undefined && isClosedLater(name, cursor.at);
  };
  for (;;) {
    const found = cursor.find(codeStart);
    cursor.at = found ? Math.max(found.index + found[0].length, cursor.at) : cursor.end;
    if (!found || (cursor.at > from && isCode())) break;
    cursor.at += 1;
  }
  half.text(from, cursor.at);
}
