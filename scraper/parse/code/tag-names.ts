import { seam } from "./code-text.js";
import type { CodeNode, Stretch } from "./scan.js";

/** A tag or key that holds a tooltip: the stretches that may be its name. */
export interface TagWithTooltip {
  readonly node: CodeNode;
  /** The word right behind the opening `<` or `"`. */
  readonly first: Stretch;
  /** The word right before the closing `>` or `":`, when it is a piece of its own. */
  readonly last: Stretch | undefined;
  /** Where the closing `>` or `":` stands. */
  readonly end: number;
}

type Order = "name first" | "tooltip first";

/**
 * Tells names from tooltips: `<Name` tooltip `>` in some layouts, `<` tooltip `Name>` in others. A tooltip
 * begins with its title, which is the name itself, so that single tags may be read either way; one half of a
 * body has one order, and the tags that can be read in one way only tell which.
 */
export class TagNames {
  private readonly text: string;
  private readonly matches: (title: string, name: string) => boolean;
  private readonly undecided: TagWithTooltip[] = [];
  private readonly votes = { "name first": 0, "tooltip first": 0 };

  /** @param matches whether a title and a name belong together */
  constructor(text: string, matches: (title: string, name: string) => boolean) {
    this.text = text;
    this.matches = matches;
  }

  /** Gives the tag's element its name; where both orders are possible the name is the same. */
  read(tag: TagWithTooltip): void {
    const order = this.orderOf(tag);
    if (order) this.votes[order] += 1;
    else this.undecided.push(tag);
    this.assign(tag, order ?? "name first");
  }

  /** Settles the tags that could be read in both ways. */
  settle(): void {
    if (this.votes["tooltip first"] <= this.votes["name first"]) return;
    for (const tag of this.undecided) this.assign(tag, "tooltip first");
  }

  private orderOf({ first, last }: TagWithTooltip): Order | undefined {
    const opening = this.word(first);
    const closing = last && this.word(last);
    if (!last || closing === undefined || !this.matches(opening, closing)) return "name first";
    if (opening !== closing) return "tooltip first";
    const title = this.text
      .slice(first.to, last.from)
      .split(pieceEnd)
      .find((piece) => piece.trim() !== "");
    return title === undefined || this.matches(title.trim(), opening) ? undefined : "tooltip first";
  }

  private assign({ node, first, last, end }: TagWithTooltip, order: Order): void {
    const isLate = order === "tooltip first" && last !== undefined;
    node.nameAt = isLate ? last : first;
    node.name = this.word(node.nameAt);
    node.inner = isLate ? { from: first.from, to: last.from } : { from: first.to, to: end };
  }

  private word({ from, to }: Stretch): string {
    return this.text.slice(from, to);
  }
}

const pieceEnd = new RegExp(`[\\n${seam}]`);
