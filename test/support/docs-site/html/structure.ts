import type { DocumentedError } from "../../../../scraper/model/resource-page.js";
import type { CodeLine } from "../page/code-line.js";
import type { TableRow } from "../page/table-row.js";
import type { Html } from "./markup.js";

/** The parts of a page that every structure puts somewhere. */
export interface Frame {
  readonly breadcrumb: Html;
  readonly heading: Html;
  readonly menu: readonly MenuGroup[];
  readonly main: Html;
  readonly footer: Html;
}

/** Links to other pages of the site, under a title. */
export interface MenuGroup {
  readonly title: string;
  readonly links: readonly MenuLink[];
}

export interface MenuLink {
  readonly text: string;
  readonly href: string;
  /** The page that shows the menu is marked in it. */
  readonly current?: boolean;
}

/**
 * One way to put a page into HTML. The order of the parts is the same in all of them; which elements
 * they become, and in which order a line shows its number, its code and its tooltip, is not.
 */
export interface HtmlStructure {
  readonly style: string;
  readonly frame: (frame: Frame) => Html;
  readonly summary: (content: Html) => Html;
  readonly warning: (heading: Html, notice: Html) => Html;
  readonly paragraph: (content: Html) => Html;
  /** The table at the top. */
  readonly facts: (rows: readonly TableRow[]) => Html;
  readonly parameters: (rows: readonly TableRow[]) => Html;
  /** The XML half and the JSON half, each numbered from 1. */
  readonly sample: (format: Html, halves: readonly (readonly CodeLine[])[]) => Html;
  readonly errors: (errors: readonly DocumentedError[]) => Html;
}
