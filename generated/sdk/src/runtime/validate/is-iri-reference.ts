import { isAddress } from "./is-address.js";

/** Whether the text is an address in letters of any script, absolute or not. */
export function isIriReference(value: string): boolean {
  return isAddress(value, false, true);
}
