/** The lines of a page that state something: 1-based indexes into the page's lines, both inclusive. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** A thing that a page states, with the lines that state it (absent when it was not read from a page). */
export interface Stated {
  readonly at?: LineRange;
}

/** Lines of another page. */
export interface OtherPage {
  readonly file: string;
  readonly at: LineRange;
}
