// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { InnerError } from "./inner-error.js";

/** What the API answers when a request fails. */
export interface ErrorObject {
  /** The HTTP status, once more. */
  httpStatusCode?: number;
  /** The HTTP status in words. */
  httpStatusDescription?: string;
  /** The message in English, its parameters filled in. */
  message?: string;
  /** The message in the language asked for with `$lang`. */
  translatedMessage?: string;
  /** Where the server was when the error happened; sent in some cases only. */
  stackTrace?: string;
  /** The error message as a resource of its own. */
  errorMessage?: ErrorObjectErrorMessage;
  /** The values that were filled into the message. */
  parameters?: ErrorObjectParameter[];
  /** The errors that led to this one. */
  innerErrors?: InnerError[];
}

/** The error message as a resource of its own. */
export interface ErrorObjectErrorMessage {
  /** The stable number of the error. Compare this, never the texts. Some clients have met it as text. */
  errorMessageId?: number | string;
  /** Address of the error message resource. */
  errorMessageLink?: string;
}

/** `parameters` of `ErrorObject`. */
export interface ErrorObjectParameter {
  /** Place of the value in the message. */
  index?: number;
  /** The value. */
  value?: string;
}
