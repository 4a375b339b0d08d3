import { isAddress } from "./is-address.js";

/** Whether the text is an address, absolute or not. */
export function isUriReference(value: string): boolean {
  return isAddress(value, false, false);
}
