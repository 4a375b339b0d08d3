import type { BodySpec } from "../request/body.js";
import type { GivenHeaders } from "../request/headers.js";

/** The verbs an OpenAPI document can describe. */
export type Method = "GET" | "POST" | "PUT" | "DELETE" | "PATCH" | "HEAD" | "OPTIONS" | "TRACE";

/** What the runtime has to know about one operation. Generated code holds one of these per operation. */
export interface OperationSpec {
  /** Unique name: `createRoleUserAssignment`. Errors and hooks carry it. */
  readonly id: string;
  readonly method: Method;
  /** Template below the base URL: `/system/roles/{roleId}/user-assignments`. */
  readonly path: string;
  /**
   * Query parameters: name of the option in code to name as it stands in an address (`{ db: "$db" }`), with
   * the function that makes its text where a value is more than text. Options must be named otherwise than
   * the members of `CallOptions` and, for a list, of `ListOptions`.
   */
  readonly query?: { readonly [option: string]: string | EncodedParameter };
  /** What the operation takes as its body; one without takes none. */
  readonly body?: BodySpec;
  /** JSON root that is taken off the answer. */
  readonly responseRoot?: string;
  /** Media type of an answer that is no JSON, for `callForText`. */
  readonly accept?: string;
  /** Name of the array in a list answer (`roles`). */
  readonly items?: string;
}

/** Name in an address, and what makes the text that is sent of a value. */
export type EncodedParameter = readonly [
  name: string,
  encode: (value: unknown, operation: string) => unknown,
];

/** What every call takes besides its query options. */
export interface CallOptions {
  /** Ends the call, its waits and its retries. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that one attempt may take; 0 for no limit. */
  readonly timeout?: number | undefined;
  /** Milliseconds that the call may take with all its attempts and waits; 0 for no limit. */
  readonly totalTimeout?: number | undefined;
  /** Further headers, for example `Impersonate-User`; `Authorization` takes the place of the token. */
  readonly headers?: GivenHeaders | undefined;
  /** How many times a failed request is repeated where that is safe. */
  readonly retries?: number | undefined;
}

/** What lists take besides. They are read from JSON: in another `$format`, they end with an `ApiError`. */
export interface ListOptions extends CallOptions {
  /**
   * Iterating stops after this many items, over all pages. Of a page that would hold more, by a `top` that is
   * a number or by the usual ten, only so many are asked for.
   */
  readonly limit?: number | undefined;
}

/** Query options by their names in code, for calls without a generated type. */
export interface QueryOptions {
  readonly [option: string]: unknown;
}

/**
 * The arguments of one call. Query options stand in `options` under their names in code;
 * `undefined` and `null` are left out, arrays become comma lists, and objects (a filter expression)
 * are sent as their `toString()`. A body or an option that the operation does not take ends the call with a
 * `TypeError`.
 */
export interface OperationInput<Options extends CallOptions = CallOptions> {
  readonly path?: Readonly<Record<string, string | number>> | undefined;
  readonly body?: unknown;
  readonly options?: Options | (Options & QueryOptions) | undefined;
}
