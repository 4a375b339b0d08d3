/**
 * The `x-rambase*` keys: everything that is special to RamBase and that OpenAPI has no word for. The
 * generator learns about RamBase from these keys only.
 */

/** `x-rambase` on an operation. */
export interface RamBaseOperation {
  /** Absent when the page does not state it. */
  readonly resource?: { readonly id: number; readonly version: number };
  /** The version that a page of the older generation prints; of what, it does not say. */
  readonly version?: number;
  /** What the page does not state and was assumed, with the reason: `server`, `resource`. */
  readonly assumed?: { readonly [fact: string]: string };
  /** Number of an API operation (`…/api-operations/100147/instances`). */
  readonly operation?: number;
  /** Largest `$top`; present on lists that can be paged. */
  readonly maximumPageSize?: number;
  readonly customFields?: boolean;
  /** Address of the documentation page. */
  readonly page?: string;
  /** On deprecated pages: the version that replaces this one, the release dates (ISO) and the notes. */
  readonly latestVersion?: number;
  readonly latestVersionReleased?: string;
  readonly latestVersionNote?: string;
  readonly thisVersionReleased?: string;
  readonly thisVersionNote?: string;
  readonly deprecationNotice?: string;
  /** `false` when the page shows no response body; the shape of the answer is then unknown. */
  readonly responseDocumented?: boolean;
  /** Other versions of the same method and path that have pages. */
  readonly otherVersions?: readonly { readonly id: number; readonly version: number }[];
  /** Rows of sections whose form is not settled, as general as they are. */
  readonly filters?: readonly RamBaseRow[];
  readonly namedFilters?: readonly RamBaseRow[];
  readonly sortable?: readonly RamBaseRow[];
  readonly operations?: readonly RamBaseRow[];
}

/** A row of a section whose form is not settled: its parts as far as they can be told, and all its text. */
export interface RamBaseRow {
  /** Number of an API operation. */
  readonly id?: number;
  readonly name?: string;
  readonly type?: string;
  readonly description?: string;
  readonly text?: string;
  /** Where the row's link leads. */
  readonly page?: string;
}

/** An entry of `x-rambase-errors` on a response. */
export interface RamBaseError {
  readonly code: number;
  readonly message: string;
}

/**
 * Names of the extension keys.
 *
 * - `x-rambase` (operation): `RamBaseOperation`
 * - `x-rambase-errors` (response): `RamBaseError[]`, the documented errors with that status
 * - `x-rambase-error-names` (document): error number → name in code, from the name lock
 * - `x-rambase-sdk-names` (document): names of the SDK that several places want, and of types inside
 *   components → the place (of the names of validators: the type) that has them, from the name lock
 * - `x-rambase-root` (schema): `true` on the wrapper object `{ "role": … }` whose one property is the body
 * - `x-rambase-domain-values` (schema): `true`, or the address of the page that lists the values
 * - `x-rambase-pattern` (schema): a regular expression that ECMAScript cannot run
 * - `x-rambase-recovered` (media type): where a structure came from that its own page did not show, and what
 *   stays uncertain; `fields` holds those whose place in the structure is not known
 * - `x-rambase-minimum`, `-maximum`, `-default`, `-type` (schema): what the page
 *   states and no keyword can hold
 * - `x-rambase-placeholder` (parameter): the placeholder's name in the URI, where it differs
 */
export const extensionKeys = {
  operation: "x-rambase",
  errors: "x-rambase-errors",
  errorNames: "x-rambase-error-names",
  sdkNames: "x-rambase-sdk-names",
  root: "x-rambase-root",
  domainValues: "x-rambase-domain-values",
  pattern: "x-rambase-pattern",
  recovered: "x-rambase-recovered",
  minimum: "x-rambase-minimum",
  maximum: "x-rambase-maximum",
  default: "x-rambase-default",
  type: "x-rambase-type",
  placeholder: "x-rambase-placeholder",
} as const;
