import type { Account } from "../account.js";
import type { CodeText } from "./code-text.js";
import type { LinkedTooltip } from "./merge-tooltips.js";
import { readTooltip } from "./read-tooltip.js";
import {
  type CodeFault,
  type CodeNode,
  forEachNode,
  type LooseText,
  type ScannedHalf,
  type Stretch,
} from "./scan.js";
import { type Segment, tooltipSegments } from "./tooltip-segments.js";

export interface Attached {
  readonly tooltips: ReadonlyMap<CodeNode, LinkedTooltip>;
  readonly faults: readonly CodeFault[];
  /** Texts that are no element's tooltip. */
  readonly strays: readonly Stretch[];
}

/**
 * Reads the tooltips of one half and hangs each on the element whose name is its title. Where tooltips
 * stand outside the tags, the whole half is read the way that fits more titles: tooltip first, or code first.
 */
export function attachTooltips(code: CodeText, half: ScannedHalf, account: Account): Attached {
  const tooltips = new Map<CodeNode, LinkedTooltip>();
  const faults: CodeFault[] = [];
  const strays: Stretch[] = [];

  const attach = (node: CodeNode, stretch: Stretch, segments: readonly Segment[]) => {
    const at = titleIn(segments, node);
    const own = segments.slice(at + 1);
    if (at < 0) {
      const message = `the tooltip of ${node.name} does not begin with its name`;
      faults.push({ at: segments[0]?.from ?? stretch.from, message });
    }
    for (const segment of segments.slice(0, Math.max(at, 0))) strays.push(segment);
    for (const segment of segments.slice(Math.max(at, 0)))
      code.use(segment.from, segment.to, "tooltip", account);
    const tooltip = readTooltip(own, node.kind === "leaf" ? "value" : "container");
    const link = tooltip.domainValues && linkOf(code, own);
    tooltips.set(node, { ...tooltip, ...(link && { link }), lines: own });
  };

  forEachNode(half.roots, (node) => {
    if (node.inner) attach(node, node.inner, tooltipSegments(code, node.inner, titleOf(node)));
  });
  const texts = half.loose.map((text) => ({
    text,
    before: ownedBy(text.before, text, code),
    after: ownedBy(text.after, text, code),
  }));
  // How many more texts begin with the name of the element after them than of the one before.
  const lead = texts.filter(({ after }) => after).length - texts.filter(({ before }) => before).length;
  // Where both have the name and nothing else tells, a description is the field's: a group may have none.
  const isFirst = ({ before, after }: (typeof texts)[number]) => {
    if (lead !== 0 || !after) return lead > 0;
    const isField = before?.node.kind === "object" && after.node.kind === "leaf";
    const own = after.segments.slice(titleIn(after.segments, after.node) + 1);
    return isField && readTooltip(own, "value").description !== undefined;
  };
  for (const one of texts) {
    const { text, before, after } = one;
    const owned = isFirst(one) ? (after ?? before) : before;
    if (owned) attach(owned.node, text, owned.segments);
    else strays.push(text);
  }
  return { tooltips, faults, strays };
}

/** The node and its tooltip, when the text holds its title. */
function ownedBy(node: CodeNode | undefined, text: LooseText, code: CodeText) {
  if (!node) return undefined;
  const segments = tooltipSegments(code, text, titleOf(node));
  return titleIn(segments, node) < 0 ? undefined : { node, segments };
}

/** The title is the name in XML spelling, in both halves. */
function titleOf(node: CodeNode): string {
  return node.name.charAt(0).toUpperCase() + node.name.slice(1);
}

/** Which of the lines is the node's title. */
function titleIn(segments: readonly Segment[], node: CodeNode): number {
  const title = titleOf(node);
  return segments.findIndex(({ text }) => text === node.name || text === title);
}

/** The word "here" is the link; one that encloses the whole sentence leads somewhere else. */
function linkOf(code: CodeText, segments: readonly Segment[]): string | undefined {
  const line = segments.find((segment) => /domain\s+values\s+can\s+be\s+found/.test(segment.text));
  if (!line) return undefined;
  const end = code.text.indexOf("found", line.from);
  const here = code.linkWithin(end, line.to);
  return here === code.linkWithin(line.from, end) ? undefined : here;
}
