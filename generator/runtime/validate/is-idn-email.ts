import { isMail } from "./is-email.js";
import { isIdnHostname, longestName } from "./is-idn-hostname.js";

// Halves of characters are letters, too: whole ones would be alternatives, which are not to be repeated.
const plain = /^[\w!#$%&'*+\-/=?^`{|}~\u0080-\uffff]+$/;
const quoted = /^"[ !#-[\]-~\u0080-\uffff]*"$/;

/** Whether the text has the form of a mail address, in letters of any script. */
export function isIdnEmail(value: string): boolean {
  const isHost = (host: string) => host.length <= longestName && isIdnHostname(host.normalize("NFC"));
  return isMail(value, plain, quoted, isHost);
}
