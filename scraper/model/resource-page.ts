import type { Body } from "./body.js";
import type { Assumed, Deprecation, HeaderRow, ResourceVersion, Uri, UriParameter } from "./header-facts.js";
import type { KeptLines } from "./kept-lines.js";
import type { RuleName } from "./line-rules.js";
import type { Layout } from "./page-text.js";
import type { Standing } from "./standing.js";
import type { LineRange, Stated } from "./stated.js";
import type { DataType, PrintedConstraints } from "./value.js";

/** A row of the query parameter table; global parameters keep their `$`. */
export interface QueryParameter extends Stated, PrintedConstraints {
  readonly name: string;
  readonly type: DataType | (string & {});
  readonly description?: string;
}

export interface DocumentedError extends Stated {
  readonly code: number;
  readonly status: number;
  readonly message: string;
}

/** A row of a section whose exact form is not known, kept as generally as possible. */
export interface ListedRow extends Stated {
  /** Number of an API operation. */
  readonly id?: number;
  readonly name?: string;
  readonly type?: string;
  /** What the row says behind name and datatype. */
  readonly description?: string;
  /** The whole row as it stands, cells joined by blanks: whatever the other parts are, nothing is lost. */
  readonly text: string;
  /** Where the row's link leads, when it has one. */
  readonly page?: string;
}

/** What only pages of the older generation state. */
export interface OlderFacts {
  /** The version that they print; of what, they do not say. */
  readonly version?: number;
}

/** What one page states about one method of one resource. */
export interface PageContent {
  /** Present on pages of the older generation, which have no header table. */
  readonly older?: OlderFacts;
  readonly assumed?: Assumed;
  readonly breadcrumb?: string;
  /** `POST system/roles`: printed by some layouts only. */
  readonly heading?: string;
  /** Line breaks as on the page. */
  readonly summary: string;
  readonly isApiOperation: boolean;
  readonly deprecation?: Deprecation;
  readonly method: string;
  readonly uri: Uri;
  readonly formats?: string;
  readonly uriParameters: readonly UriParameter[];
  readonly maximumPageSize?: number;
  readonly customFields: boolean;
  /** Absent when the page does not state it. */
  readonly status?: number;
  /** Absent when the page does not state it. */
  readonly resource?: ResourceVersion;
  readonly request?: Body;
  readonly queryParameters: readonly QueryParameter[];
  readonly filters: readonly ListedRow[];
  readonly namedFilters: readonly ListedRow[];
  readonly sortable: readonly ListedRow[];
  readonly response?: Body;
  readonly operations: readonly ListedRow[];
  readonly errors: readonly DocumentedError[];
  /** The rows of the header table in the order of the page; absent in content that was not read from one. */
  readonly headerRows?: readonly HeaderRow[];
  /** Absent in content that was not read from a page. */
  readonly standing?: Standing;
}

/** Which parts of the content the evidence of single facts hangs on. */
export type ContentPart =
  | "breadcrumb"
  | "heading"
  | "summary"
  | "isApiOperation"
  | "method"
  | "status"
  | "resource"
  | "version"
  | "maximumPageSize"
  | "customFields";

/** What became of one line of the page. */
export interface LineUse {
  readonly use: "used" | "ignored" | "unexplained";
  readonly rule: RuleName;
}

/** A page that was read: its content, and its lines with what became of each. */
export interface ResourcePage extends PageContent {
  readonly file: string;
  readonly layout: Layout;
  readonly address?: string;
  /** Lines behind the facts that carry no `at` of their own. */
  readonly evidence: { readonly [part in ContentPart]?: LineRange };
  readonly lines: KeptLines;
}
