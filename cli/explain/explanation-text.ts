import { printYaml } from "../../spec/print/print-yaml.js";
import type { Paint } from "../terminal/colours.js";
import type { Evidence } from "./evidence.js";
import type { Statement } from "./find-statement.js";

/** A statement with its evidence. */
export interface Explanation extends Statement {
  readonly evidence: readonly Evidence[];
}

/** Values longer than this are shown by their pointer only. */
const longestValue = 8;

/** Prints statements for a person: the place, its value, and the quoted lines behind it. */
export function explanationText(explanations: readonly Explanation[], paint: Paint): string {
  return explanations.map((one) => explain(one, paint)).join("\n\n");
}

function explain({ pointer, value, evidence }: Explanation, paint: Paint): string {
  const lines = printYaml(value).trimEnd().split("\n");
  const shown = lines.length > longestValue ? [] : lines.map((line) => `  ${line}`);
  const quotes =
    evidence.length === 0
      ? ["  No page stands behind this; it was derived."]
      : evidence.flatMap((one) => quote(one, pointer, paint));
  return [paint("bold", `#${pointer}`), ...shown, ...quotes].join("\n");
}

function quote(evidence: Evidence, pointer: string, paint: Paint): readonly string[] {
  const range = evidence.from === evidence.to ? `${evidence.from}` : `${evidence.from}-${evidence.to}`;
  const where =
    evidence.pointer === pointer ? "" : `  ${paint("dim", relativePointer(evidence.pointer, pointer))}`;
  return [
    `  ${paint("underline", `${evidence.file}:${range}`)}  ${paint("cyan", evidence.rule)}${where}`,
    ...evidence.text.map((line) => `    ${paint("dim", "│")} ${line}`),
  ];
}

function relativePointer(of: string, from: string): string {
  return of.startsWith(`${from}/`) ? of.slice(from.length + 1) : `recorded at #${of}`;
}
