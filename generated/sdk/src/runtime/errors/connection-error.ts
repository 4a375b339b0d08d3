import { RamBaseError } from "./rambase-error.js";

/**
 * No whole answer came: name not found, refused, reset, cut off. `cause` is what `fetch` threw, unless that
 * shows a secret.
 */
export class ConnectionError extends RamBaseError {
  static override readonly brand: string = "rambase-sdk.RamBaseError.ConnectionError";
}
