import { type CodeText, gap, seam } from "./code-text.js";
import { Cursor } from "./cursor.js";
import type { CodeFault, CodeNode, LooseText, ScannedHalf } from "./scan.js";

const word = `[^\\s"{}\\[\\]:,<>${seam}]+`;
const space = new RegExp(gap, "y");
const key = new RegExp(`"${seam}*(${word})${seam}*"${gap}:`, "y");
const keyStart = new RegExp(`"${seam}*(${word})(?=[\\n${seam}])`, "y");
const value = `(?:"${seam}*\\{${seam}*\\w+${seam}*\\}${seam}*"|[{\\[])`;
const keyEnd = new RegExp(`(?:^|[\\n${seam}])[ \\t]*"${gap}:(?=${gap}${value})`, "g");
const typeText = new RegExp(`"${seam}*\\{${seam}*([A-Za-z]\\w*)${seam}*\\}${seam}*"`, "y");
const bareKey = new RegExp(`"(?=[\\s${seam}])`, "y");
const openBracket = new RegExp(`[{\\[](?=[\\s${seam}{}\\["\\]]|$)`, "y");
const closeBracket = /[}\]]/y;
const comma = /,/y;
const anyCode = new RegExp(
  `(?:^|[\\n${seam}])[ \\t]*(?="${seam}*${word}${seam}*"${gap}:|"${seam}*${word}[\\n${seam}]|[}\\]]${gap}(?:[,}\\]\\n]|$)|[{\\[](?:[\\s${seam}]|$))`,
  "g",
);

/**
 * Scans the JSON half of a body: keys, datatypes, brackets and the texts between them.
 *
 * @param from where the XML half ended
 * @returns the members of the outermost object
 */
export function scanJson(code: CodeText, from: number): ScannedHalf {
  const cursor = new Cursor(code, from);
  const outer: CodeNode = { name: "", kind: "object", children: [], from, to: from };
  const loose: LooseText[] = [];
  const faults: CodeFault[] = [];
  const open: CodeNode[] = [];
  /** A key whose value has not been seen yet. */
  let pending: CodeNode | undefined;
  let previous: CodeNode | undefined;
  let awaiting: LooseText | undefined;
  let started = false;

  const seen = (node: CodeNode) => {
    if (awaiting) awaiting.after = node;
    awaiting = undefined;
    previous = node;
  };

  for (;;) {
    cursor.take(space);
    if (cursor.done) break;
    const start = cursor.at;
    const top = open.at(-1);
    const bracket = cursor.take(openBracket)?.[0];
    if (bracket) {
      const kind = bracket === "[" ? "array" : "object";
      if (pending) {
        pending.kind = kind;
        open.push(pending);
        pending = undefined;
      } else if (!started && kind === "object") {
        started = true;
        open.push(outer);
      } else {
        const item: CodeNode = { name: "", kind, children: [], from: start, to: cursor.at };
        (top ?? outer).children.push(item);
        open.push(item);
      }
      continue;
    }
    const closing = cursor.take(closeBracket)?.[0];
    if (closing) {
      const closed = open.pop();
      if (!closed) faults.push({ at: start, message: `${closing} closes nothing` });
      else {
        closed.to = cursor.at;
        const opened = closed.kind === "array" ? "]" : "}";
        if (opened !== closing)
          faults.push({ at: start, message: `${closing} stands where ${opened} was expected` });
        if (closed !== outer && closed.name !== "") previous = closed;
      }
      continue;
    }
    if (cursor.take(comma)) continue;
    const type = cursor.take(typeText);
    if (type?.[1] !== undefined) {
      if (pending) {
        pending.kind = "leaf";
        pending.type = type[1];
        pending.to = cursor.at;
        pending = undefined;
      } else if (top?.kind === "array") {
        top.children.push({
          name: "",
          kind: "leaf",
          type: type[1],
          children: [],
          from: start,
          to: cursor.at,
        });
      } else faults.push({ at: start, message: `the value ${type[0]} has no name` });
      continue;
    }
    const node = takeKey(cursor);
    if (node) {
      if (pending) faults.push({ at: pending.from, message: `"${pending.name}" has no value` });
      (top ?? outer).children.push(node);
      pending = node;
      seen(node);
      continue;
    }
    awaiting = takeLoose(cursor, previous);
    loose.push(awaiting);
  }
  if (pending) faults.push({ at: pending.from, message: `"${pending.name}" has no value` });
  for (const node of open) {
    faults.push({
      at: node.from,
      message: node.name === "" ? "a bracket is not closed" : `"${node.name}" is not closed`,
    });
  }
  return { roots: outer.children, loose, faults, end: cursor.at };
}

/** Takes `"name":`, or `"name` with a tooltip before its `":`, or `"` with a tooltip before its name. */
function takeKey(cursor: Cursor): CodeNode | undefined {
  const from = cursor.at;
  const whole = cursor.take(key);
  if (whole?.[1] !== undefined) return { name: whole[1], kind: "object", children: [], from, to: cursor.at };
  const begun = cursor.take(keyStart);
  if (begun?.[1] !== undefined) {
    const inner = cursor.at;
    const end = cursor.find(keyEnd);
    if (!end) {
      cursor.at = from;
      return undefined;
    }
    cursor.at = end.index + end[0].length;
    return {
      name: begun[1],
      kind: "object",
      inner: { from: inner, to: end.index },
      children: [],
      from,
      to: cursor.at,
    };
  }
  return takeLateName(cursor);
}

function takeLateName(cursor: Cursor): CodeNode | undefined {
  const from = cursor.at;
  if (!cursor.take(bareKey)) return undefined;
  const inner = cursor.at;
  const end = cursor.find(new RegExp(`[\\n${seam}][ \\t]*(${word})${gap}"${gap}:(?=${gap}${value})`, "g"));
  if (end?.[1] === undefined) {
    cursor.at = from;
    return undefined;
  }
  cursor.at = end.index + end[0].length;
  return {
    name: end[1],
    kind: "object",
    inner: { from: inner, to: end.index },
    children: [],
    from,
    to: cursor.at,
  };
}

/** Text up to the next piece of code that begins a line or follows a seam. */
function takeLoose(cursor: Cursor, before: CodeNode | undefined): LooseText {
  const from = cursor.at;
  cursor.at += 1;
  const found = cursor.find(anyCode);
  cursor.at = found ? found.index + found[0].length : cursor.end;
  return { from, to: cursor.at, before, after: undefined };
}
