import { isMap, isScalar, type Node, type YAMLMap } from "yaml";
import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import type { Overlay, OverlayAction } from "./overlay.js";
import { itemsOf, type OverlayText, openOverlayText, pairOf } from "./overlay-text.js";

const rootKeys = ["overlay", "info", "extends", "actions"];
const infoKeys = ["title", "version"];
const actionKeys = ["target", "description", "update", "remove", "x-date"];

/**
 * Reads an OpenAPI Overlay 1.0 file. Each action needs its reason (`description`) and its date (`x-date`).
 *
 * @returns the overlay, or `undefined` with an issue, at its line, for everything that is wrong
 */
export function parseOverlay(text: string, file: string): Outcome<Overlay | undefined> {
  const opened = openOverlayText(text);
  const issues: Issue[] = [];
  const fault = (line: number, message: string) => {
    issues.push(issue("overlay/broken", `${message.replace(/\.$/, "")}.`, { file, line }));
  };
  if ("length" in opened) {
    for (const { line, message } of opened) fault(line, sentence(message));
    return { value: undefined, issues };
  }
  const { root } = opened;
  checkKeys(root, rootKeys, "An overlay", opened, fault);
  checkVersion(root, opened, fault);
  checkInfo(root, opened, fault);
  const items = itemsOf(pairOf(root, "actions"));
  if (!items || items.length === 0) {
    const pair = pairOf(root, "actions");
    fault(pair ? opened.lineOf(pair) : 1, "An overlay needs a list of actions with at least one action");
  }
  const actions = (items ?? []).flatMap((item, i) => readAction(item, i + 1, text, opened, fault) ?? []);
  return { value: issues.length === 0 ? { file, actions } : undefined, issues };
}

type Fault = (line: number, message: string) => void;

function checkKeys(
  map: YAMLMap,
  known: readonly string[],
  what: string,
  text: OverlayText,
  fault: Fault,
): void {
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    if (known.includes(key) || key.startsWith("x-")) continue;
    const newer = key === "copy" ? "; copy came with Overlay 1.1" : "";
    fault(text.lineOf(pair), `${what} has no key ${key}${newer}; it may have ${known.join(", ")}`);
  }
}

function checkVersion(root: YAMLMap, text: OverlayText, fault: Fault): void {
  const pair = pairOf(root, "overlay");
  const version = root.get("overlay");
  if (typeof version === "string" && /^1\.0\.\d+$/.test(version)) return;
  const said = pair === undefined ? "it says none" : `it says ${String(version)}`;
  fault(pair ? text.lineOf(pair) : 1, `The overlay's version must be "1.0.0"; ${said}`);
}

function checkInfo(root: YAMLMap, text: OverlayText, fault: Fault): void {
  const pair = pairOf(root, "info");
  const info = pair?.value;
  if (!pair || !isMap(info)) {
    fault(pair ? text.lineOf(pair) : 1, "An overlay needs info with title and version");
    return;
  }
  checkKeys(info, infoKeys, "The info of an overlay", text, fault);
  for (const key of infoKeys) {
    if (typeof info.get(key) !== "string")
      fault(text.lineOf(pair), `The info of an overlay needs a ${key}, a text`);
  }
}

function readAction(
  item: Node,
  number: number,
  whole: string,
  text: OverlayText,
  fault: Fault,
): OverlayAction | undefined {
  const { from, to } = text.lines(item);
  const wrong = (message: string) => {
    fault(from, `Action ${number} ${message}`);
    return undefined;
  };
  if (!isMap(item)) return wrong("must be an object with target, description, x-date, and update or remove");
  checkKeys(item, actionKeys, `Action ${number}`, text, fault);
  const target = item.get("target");
  const reason = item.get("description");
  const date = item.get("x-date");
  const update = pairOf(item, "update")?.value as Node | null | undefined;
  const remove = item.get("remove");
  if (typeof target !== "string" || target === "") return wrong("needs a target, a JSONPath");
  if (typeof reason !== "string" || reason.trim() === "") return wrong("needs its reason as description");
  if (typeof date !== "string" || !isDate(date))
    return wrong("needs the day it was made as x-date, such as 2026-11-21");
  if (remove !== undefined && typeof remove !== "boolean")
    return wrong("has a remove that is neither true nor false");
  const removes = remove === true;
  if (removes === (update !== undefined)) return wrong("needs either update or remove: true, and not both");
  const lines = quoted(whole, from, to);
  const base = { number, target, reason: reason.trim(), date, from, to, ...lines };
  if (removes) return { ...base, remove: true };
  return { ...base, update: update ? text.valueOf(update) : null };
}

/** A day that the calendar has. */
function isDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function quoted(text: string, from: number, to: number) {
  const lines = text
    .split(/\r?\n/)
    .map((line, i) => ({ number: i + 1, line: line.trimEnd() }))
    .slice(from - 1, to)
    .filter(({ line }) => line !== "");
  return { text: lines.map(({ line }) => line), numbers: lines.map(({ number }) => number) };
}

function sentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}
