import type { Issue } from "../../../issues/issue.js";

/** What a server uses to say later that a page has not changed. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** A page as the server gave it. */
export interface FetchedPage {
  readonly kind: "page";
  readonly status: number;
  /** The media type, without parameters, in lower case. */
  readonly mediaType: string;
  /** The body, unpacked. */
  readonly bytes: Uint8Array;
  readonly validators: Validators;
}

/** What one request led to. */
export type Answer =
  | FetchedPage
  /** The page is what the validators of the request say. */
  | { readonly kind: "unchanged" }
  /** The server says that there is no such page. */
  | { readonly kind: "gone"; readonly status: number }
  | { readonly kind: "redirect"; readonly status: number; readonly to: string | undefined }
  /** Something that may be different in a moment. */
  | { readonly kind: "later"; readonly issue: Issue; readonly status?: number; readonly retryAfter?: number }
  /** Something that stays as it is. */
  | { readonly kind: "refused"; readonly issue: Issue; readonly status?: number };
