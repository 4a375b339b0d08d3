import { isAddress } from "./is-address.js";

/** Whether the text is an absolute address with a scheme. */
export function isUri(value: string): boolean {
  return isAddress(value, true, false);
}
