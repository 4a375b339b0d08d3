import { isAddress } from "./is-address.js";

/** Whether the text is an absolute address in letters of any script. */
export function isIri(value: string): boolean {
  return isAddress(value, true, true);
}
