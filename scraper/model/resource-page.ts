import type { KeptLines } from "./kept-lines.js";
import type { RuleName } from "./line-rules.js";
import type { Layout } from "./page-text.js";
import type { Standing } from "./standing.js";

/** The lines of a page that state something: 1-based indexes into the page's lines, both inclusive. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** A thing that a page states, with the lines that state it (absent when it was not read from a page). */
export interface Stated {
  readonly at?: LineRange;
}

/** The datatypes of the pages, spelled as there. */
export const dataTypes = [
  "Integer",
  "Long",
  "Decimal",
  "Boolean",
  "String",
  "Date",
  "Datetime",
  "Time",
] as const;
export type DataType = (typeof dataTypes)[number];

/** Bounds and defaults stay text until the document is built, so that no digit is lost. */
export interface Constraints {
  readonly minimum?: string;
  readonly maximum?: string;
  readonly default?: string;
  readonly pattern?: string;
}

/** Constraints as a page prints them. */
export interface PrintedConstraints extends Constraints {
  /** Their order on the page, where it is not the usual one: minimum, maximum, pattern, default. */
  readonly constraintOrder?: readonly (keyof Constraints)[];
}

/** What a tooltip says about being required: `none` when there is no tooltip or no such line. */
export type Marker = "required" | "optional" | "none";

/** Lines of another page. */
export interface OtherPage {
  readonly file: string;
  readonly at: LineRange;
}

/** A thing of a body. */
interface InBody extends Stated {
  /** Where the structure came from, when the page itself had lost it. */
  readonly sister?: OtherPage;
}

/** What the pages call the values of a field with domain values, in a request and in an answer. */
export type DomainValueWord = "applicable" | "possible";

interface FieldBase extends InBody {
  /** Name in the XML half, and the tooltip's title. */
  readonly xmlName: string;
  /** Name as printed in the JSON half. */
  readonly jsonName: string;
  readonly marker: Marker;
  /** May span several lines (joined with `\n`). */
  readonly description?: string;
}

/** What a value may be. */
export interface ValueFacts extends PrintedConstraints {
  /** `true`, or the address of the page that lists the values. */
  readonly domainValues?: true | string;
  /** The page's word for them: those that a request may name, or that an answer may hold. */
  readonly domainValuesAre?: DomainValueWord;
}

/** A field with a value. */
export interface LeafField extends FieldBase, ValueFacts {
  readonly kind: "leaf";
  /** As printed; a name outside `dataTypes` is kept and reported. */
  readonly type: DataType | (string & {});
}

/** A field that groups others. */
export interface ObjectField extends FieldBase {
  readonly kind: "object";
  readonly fields: readonly Field[];
}

/** A list; its item element has a name in XML only. */
export interface ArrayField extends FieldBase {
  readonly kind: "array";
  readonly item: ArrayItem;
}

/** What a list holds; what a value may be is known of plain values only. */
export interface ArrayItem extends InBody, ValueFacts {
  /** Absent where the page does not show the XML half's element. */
  readonly xmlName?: string;
  readonly marker: Marker;
  readonly description?: string;
  /** The datatype, when the list holds plain values. */
  readonly type?: DataType | (string & {});
  readonly fields: readonly Field[];
}

export type Field = LeafField | ObjectField | ArrayField;

/** Where a structure came from that the page itself did not show. */
export interface Recovery {
  /** The page that shows the structure, or the rule that derived it. */
  readonly from: string;
  /** What stays uncertain, in words; empty when the recovered structure is the only one that fits. */
  readonly uncertain: readonly string[];
  /** Fields whose place is not known; no container that is known can hold them. */
  readonly unplaced?: readonly Field[];
}

/**
 * One field as the flat export shows it: that export loses the start of containers without a tooltip and
 * the end of all containers.
 */
export interface FlatEvent extends PrintedConstraints {
  readonly kind: "leaf" | "object" | "array" | "item";
  readonly xmlName: string;
  readonly type?: string;
  readonly marker: Marker;
  readonly description?: string;
  readonly domainValues?: true;
  readonly domainValuesAre?: DomainValueWord;
  /** Whether the JSON value lacks a comma, so that at least one container ends here. */
  readonly endsContainer: boolean;
  /** Whether the export dropped the title, so that the name comes from the closing tag. */
  readonly titleLost?: boolean;
  readonly at: LineRange;
}

/** A request or response body. */
export interface Body extends Stated {
  /** What the flat export shows, when the page is one; the structure above is then recovered or folded. */
  readonly flat?: readonly FlatEvent[];
  /** What is open because the halves of the flat export do not pair up; `recovered` has it, too. */
  readonly unpaired?: {
    /** In words, as in `recovered.uncertain`. */
    readonly doubt: string;
    /** Fields that only the JSON half shows. */
    readonly fields: readonly Field[];
  };
  /** The members of the outermost JSON object: one as a rule, more where a page shows more. */
  readonly roots: readonly Field[];
  readonly recovered?: Recovery;
}

/** `{name}` in the path. */
export interface UriParameter extends Stated, PrintedConstraints {
  readonly name: string;
  readonly type: DataType | (string & {});
  readonly description?: string;
}

/** A row of the query parameter table; global parameters keep their `$`. */
export interface QueryParameter extends Stated, PrintedConstraints {
  readonly name: string;
  readonly type: DataType | (string & {});
  readonly description?: string;
}

/** `?name={placeholder}` in the URI row. */
export interface QueryTemplate {
  readonly name: string;
  readonly placeholder: string;
}

export interface Uri extends Stated {
  /** Scheme and host: `https://api.rambase.net`. */
  readonly server: string;
  /** Path beginning with `/`, placeholders as on the page. */
  readonly path: string;
  readonly query: readonly QueryTemplate[];
}

/** A version row of a deprecated page. */
export interface VersionNote extends Stated {
  readonly version: number;
  /** ISO date (`2025-11-28`), when the page gives one. */
  readonly released?: string;
  /** The rest of the row. */
  readonly note?: string;
}

export interface Deprecation extends Stated {
  readonly notice?: string;
  readonly latest?: VersionNote;
  readonly current?: VersionNote;
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

/** Number and version of a resource; both are 0 on pages of API operations without input. */
export interface ResourceVersion {
  readonly id: number;
  readonly version: number;
}

/** The rows of the header table, by what they state. */
export type HeaderRow =
  | "latest version"
  | "this version"
  | "method"
  | "URI"
  | "formats"
  | "URI parameter"
  | "page size"
  | "custom fields"
  | "status"
  | "resource";

/** What a page does not state and the reader took from elsewhere, with the reason; none of it is certain. */
export interface Assumed {
  readonly server?: string;
  readonly resource?: string;
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
