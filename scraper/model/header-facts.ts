import type { Stated } from "./stated.js";
import type { DataType, PrintedConstraints } from "./value.js";

/** `{name}` in the path. */
export interface UriParameter extends Stated, PrintedConstraints {
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
