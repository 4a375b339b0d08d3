import type { CodeFault, CodeNode, LooseText, ScannedHalf } from "./scan.js";

/** Deeper nesting than any page has; a limit keeps damaged or hostile pages from exhausting the stack. */
const deepest = 100;

/** Collects the elements of one half while it is scanned: what is open, and which texts stand between. */
export class HalfBuilder {
  private readonly root: CodeNode;
  private readonly open: CodeNode[] = [];
  private readonly loose: LooseText[] = [];
  private readonly faults: CodeFault[] = [];
  private previous: CodeNode | undefined;
  private awaiting: LooseText | undefined;

  constructor(from: number) {
    this.root = { name: "", kind: "object", children: [], from, to: from };
  }

  get innermost(): CodeNode | undefined {
    return this.open.at(-1);
  }

  get isTooDeep(): boolean {
    return this.open.length >= deepest;
  }

  fault(at: number, message: string): void {
    this.faults.push({ at, message });
  }

  /** Adds an element to the innermost one. */
  add(node: CodeNode): void {
    (this.innermost ?? this.root).children.push(node);
  }

  /** Makes the element the one that the next ones go into. */
  enter(node: CodeNode): void {
    this.open.push(node);
    if (this.isTooDeep) this.fault(node.from, `the code is nested more than ${deepest} levels deep`);
  }

  leave(at: number): CodeNode | undefined {
    const closed = this.open.pop();
    if (closed) closed.to = at;
    return closed;
  }

  /** How many open elements stand inside the innermost one of that name; `undefined` when none is open. */
  depthOf(name: string): number | undefined {
    const at = this.open.findLastIndex((node) => node.name === name);
    return at < 0 ? undefined : this.open.length - 1 - at;
  }

  /** States that the element's name was just passed: texts around it may be its tooltip. */
  pass(node: CodeNode): void {
    if (this.awaiting) this.awaiting.after = node;
    this.awaiting = undefined;
    this.previous = node;
  }

  /** Adds a text that is no code. */
  text(from: number, to: number): void {
    this.awaiting = { from, to, before: this.previous, after: undefined };
    this.loose.push(this.awaiting);
  }

  /** Ends the half; every element that is still open is a fault. */
  finish(end: number, nameOf: (node: CodeNode) => string): ScannedHalf {
    for (const node of this.open) this.fault(node.from, `${nameOf(node)} is not closed`);
    return { roots: this.root.children, loose: this.loose, faults: this.faults, from: this.root.from, end };
  }
}
