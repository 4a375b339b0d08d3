/** A stretch of the code's text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * An element of the XML half or a member of the JSON half, as scanned: its place and what is written there.
 */
export interface CodeNode {
  /** As printed; empty for the nameless items of a JSON array. */
  name: string;
  /** JSON tells objects from arrays; XML does not, so `array` appears in the JSON half only. */
  kind: "leaf" | "object" | "array";
  type?: string;
  /** Where the name stands; absent where it stands at the beginning of the tag or key. */
  nameAt?: Stretch;
  /** Text between the name and the end of its tag or key. */
  inner?: Stretch;
  readonly children: CodeNode[];
  readonly from: number;
  to: number;
}

/** Text that stands between two pieces of code: a tooltip of the one before or the one after it. */
export interface LooseText extends Stretch {
  readonly before: CodeNode | undefined;
  after: CodeNode | undefined;
}

/** Something in the code that does not fit together, with the place. */
export interface CodeFault {
  readonly at: number;
  readonly message: string;
}

/** One half of a body. */
export interface ScannedHalf {
  readonly roots: readonly CodeNode[];
  readonly loose: readonly LooseText[];
  readonly faults: readonly CodeFault[];
  /** Where the half begins. */
  readonly from: number;
  /** Where the half ends. */
  readonly end: number;
}

/** Each node before those inside it. */
export function forEachNode(nodes: readonly CodeNode[], visit: (node: CodeNode) => void): void {
  for (const node of nodes) {
    visit(node);
    forEachNode(node.children, visit);
  }
}
