import { type CodeText, gap, pieceStart, seam } from "./code-text.js";
import { Cursor } from "./cursor.js";
import { HalfBuilder } from "./half-builder.js";
import type { CodeNode, ScannedHalf } from "./scan.js";
import { TagNames } from "./tag-names.js";

const word = `[^\\s"{}\\[\\]:,<>${seam}]+`;
const space = new RegExp(gap, "y");
const key = new RegExp(`"${gap}(${word})${gap}"${gap}:`, "y");
const keyStart = new RegExp(`"${gap}(${word})(?=[\\n${seam}])`, "y");
const type = `"${seam}*\\{${seam}*([A-Za-z]\\w*)${seam}*\\}${seam}*"`;
const typeText = new RegExp(type, "y");
const openBracket = new RegExp(`[{\\[](?=[\\s${seam}{}\\["\\]]|$)`, "y");
const closeBracket = /[}\]]/y;
const comma = /,/y;
/** The end of a key behind its tooltip, with the name before it in some layouts; or a key without one. */
const lateEnd = new RegExp(
  `${pieceStart}(?:(?:(${word})${gap})?"${gap}:(?=${gap}(?:${type}|[{\\[]))|"${seam}*${word}${seam}*"${gap}:)`,
  "dg",
);
/** What stands at the end is a key of its own. */
const isOtherKey = new RegExp(`^[\\n${seam}]?[ \\t]*"${seam}*[^\\s":${seam}]`);
const codeStart = new RegExp(
  `${pieceStart}(?="${gap}${word}${seam}*(?:"${gap}:|[\\n${seam}])|${type}|[}\\]]${gap}(?:[,}\\]\\n]|$)|[{\\[](?:[\\s${seam}]|$))`,
  "g",
);

/** The half while it is scanned, with the key whose value has not been seen yet. */
interface Scan {
  readonly cursor: Cursor;
  readonly half: HalfBuilder;
  readonly names: TagNames;
  pending: CodeNode | undefined;
}

/**
 * Scans the JSON half of a body: keys, datatypes, brackets and the texts between them.
 *
 * @param from where the XML half ended
 * @param until the end of the code, or the bracket that closes the half where the XML half may follow
 * @returns the members of the outermost object
 */
export function scanJson(
  code: CodeText,
  from: number,
  until: "end" | "closing bracket" = "end",
): ScannedHalf {
  const scan: Scan = {
    cursor: new Cursor(code, from),
    half: new HalfBuilder(from),
    names: new TagNames(code.text, matchesTitle),
    pending: undefined,
  };
  const { cursor, half } = scan;
  for (;;) {
    cursor.take(space);
    if (cursor.done || half.isTooDeep) break;
    if (takeClosing(scan)) {
      if (until === "closing bracket" && !half.innermost) break;
      continue;
    }
    if (takeOpening(scan) || cursor.take(comma)) continue;
    if (takeValue(scan) || takeKey(scan)) continue;
    takeText(scan);
  }
  endPending(scan);
  scan.names.settle();
  const { roots, ...rest } = half.finish(cursor.at, (node) =>
    node.name === "" ? "a bracket" : `"${node.name}"`,
  );
  // The outermost braces have no name; what stands beside them lost its own.
  return { ...rest, roots: roots.flatMap((node) => (node.name === "" ? node.children : [node])) };
}

function takeOpening(scan: Scan): boolean {
  const { cursor, half, pending } = scan;
  const start = cursor.at;
  const bracket = cursor.take(openBracket)?.[0];
  if (bracket === undefined) return false;
  const kind = bracket === "[" ? "array" : "object";
  const node: CodeNode = pending ?? { name: "", kind, children: [], from: start, to: cursor.at };
  node.kind = kind;
  if (!pending) half.add(node);
  half.enter(node);
  scan.pending = undefined;
  return true;
}

function takeClosing(scan: Scan): boolean {
  const { cursor, half } = scan;
  const start = cursor.at;
  const closing = cursor.take(closeBracket)?.[0];
  if (closing === undefined) return false;
  endPending(scan);
  const closed = half.leave(cursor.at);
  if (!closed) {
    half.fault(start, `${closing} closes nothing`);
    return true;
  }
  const expected = closed.kind === "array" ? "]" : "}";
  if (closing !== expected) half.fault(start, `${closing} stands where ${expected} was expected`);
  if (closed.name !== "") half.pass(closed);
  return true;
}

function takeValue(scan: Scan): boolean {
  const { cursor, half, pending } = scan;
  const start = cursor.at;
  const found = cursor.take(typeText);
  if (found?.[1] === undefined) return false;
  const leaf = { kind: "leaf" as const, type: found[1], to: cursor.at };
  if (pending) Object.assign(pending, leaf);
  else if (half.innermost?.kind === "array") half.add({ name: "", children: [], from: start, ...leaf });
  else half.fault(start, `the value "{${found[1]}}" has no name`);
  scan.pending = undefined;
  return true;
}

/** Takes `"name":`, or `"name` with a tooltip before its `":`, or `"` with a tooltip before its name. */
function takeKey(scan: Scan): boolean {
  const { cursor, half } = scan;
  const from = cursor.at;
  const node: CodeNode = { name: "", kind: "object", children: [], from, to: from };
  const whole = cursor.take(key)?.[1];
  if (whole !== undefined) node.name = whole;
  else if (!takeKeyAndTooltip(scan, node)) return false;
  node.to = cursor.at;
  endPending(scan);
  half.add(node);
  half.pass(node);
  scan.pending = node;
  return true;
}

function takeKeyAndTooltip({ cursor, names }: Scan, node: CodeNode): boolean {
  const start = cursor.at;
  const begun = cursor.take(keyStart)?.[1];
  const found = begun === undefined ? undefined : cursor.find(lateEnd);
  const isEnd = found && !isOtherKey.test(found[0]);
  if (begun === undefined || !found || !isEnd) {
    cursor.at = start;
    return false;
  }
  const first = { from: cursor.at - begun.length, to: cursor.at };
  const [lastFrom, lastTo] = found.indices?.[1] ?? [0, 0];
  const last = lastFrom < lastTo ? { from: lastFrom, to: lastTo } : undefined;
  names.read({ node, first, last, end: Math.max(found.index, lastTo) });
  cursor.at = found.index + found[0].length;
  return true;
}

/** The title is the name in XML spelling. */
function matchesTitle(title: string, name: string): boolean {
  return title === name || title === name.charAt(0).toUpperCase() + name.slice(1);
}

function endPending(scan: Scan): void {
  if (scan.pending) scan.half.fault(scan.pending.from, `"${scan.pending.name}" has no value`);
  scan.pending = undefined;
}

/** Takes text up to the next piece of markup that is code. */
function takeText({ cursor, half }: Scan): void {
  const from = cursor.at;
  cursor.at += 1;
  const found = cursor.find(codeStart);
  cursor.at = found ? Math.max(found.index + found[0].length, cursor.at) : cursor.end;
  half.text(from, cursor.at);
}
