import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { FactProblem } from "./fact-problem.js";

/** One entry of a YAML mapping, with the node to blame when it is wrong. */
export interface Entry {
  readonly key: string;
  readonly node: Node;
  readonly value: Node | null;
}

/** A YAML file that is read with an eye on the line of everything in it. */
export class YamlSource {
  readonly root: Node | null;
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #problems: FactProblem[] = [];

  constructor(file: string, text: string) {
    this.#file = file;
    const document = parseDocument(text, { lineCounter: this.#lines });
    this.root = document.contents;
    for (const error of document.errors) this.#add(error.pos[0], error.message.split("\n")[0] ?? "");
  }

  /** Everything that was reported, in the order of the file. */
  get problems(): FactProblem[] {
    return this.#problems.toSorted((a, b) => a.line - b.line);
  }

  report(node: Node | null, message: string): void {
    this.#add(node?.range?.[0] ?? 0, message);
  }

  /** Returns the entries of a mapping; reports anything else. */
  entries(node: Node | null, expected: string): Entry[] {
    if (!isMap<Node, Node | null>(node)) {
      this.report(node, `expected a mapping: ${expected}`);
      return [];
    }
    return node.items.map(({ key, value }) => ({
      key: String(isScalar(key) ? key.value : key),
      node: key,
      value,
    }));
  }

  /** Returns the items of a list; reports anything else. */
  items(node: Node | null, expected: string): Node[] {
    if (isSeq<Node>(node)) return node.items;
    this.report(node, `expected a list: ${expected}`);
    return [];
  }

  /** Returns a scalar as it is spelled in the file; an empty one is undefined. */
  text(node: Node | null): string | undefined {
    if (node === null || (isScalar(node) && node.value === null)) return undefined;
    if (isScalar(node)) return node.source ?? String(node.value);
    this.report(node, "expected a text");
    return undefined;
  }

  #add(offset: number, message: string): void {
    this.#problems.push({ file: this.#file, line: this.#lines.linePos(offset).line, message });
  }
}
