import type { Difference } from "../difference.js";

/** A spoiled page beside the good one, for telling what nobody could have seen. */
export interface Beside {
  readonly differences: readonly Difference[];
  /** All that a reader sees of the good page, and of the spoiled one. */
  readonly goodText: string;
  readonly spoiledText: string;
  /** The same without what the scraper took for the frame that a site puts around its pages. */
  readonly spoiledContent: string;
  readonly hasHeading: boolean;
  /** Whether the good page numbers its code, and thereby shows bodies that are empty. */
  readonly showsEmptyBodies: boolean;
  /** Name of what was done to the page. */
  readonly mutation: string;
}

/** A loss that one page alone cannot show, with the reason. */
export interface Unseen {
  readonly name: string;
  readonly reason: string;
  readonly explains: (difference: Difference, beside: Beside) => boolean;
}
