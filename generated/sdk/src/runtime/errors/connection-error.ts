import { RamBaseError } from "./rambase-error.js";

/**
 * No whole answer came: name not found, refused, reset, cut off. `cause` is a copy of what `fetch` threw and
 * of the cause of that, with name, message, `code` and stack, without secrets.
 */
export class ConnectionError extends RamBaseError {
  static override readonly brand: string = "rambase-sdk.RamBaseError.ConnectionError";
}
