import { isMail } from "./is-email.js";
import { isIdnHostname, longestName } from "./is-idn-hostname.js";

// Halves of characters are letters, too.
const notPlain = /[^\w!#$%&'*+\-/=?^`{|}~\u0080-\uffff]/;
const notQuoted = /[^ !#-[\]-~\u0080-\uffff]/;

/** Whether the text has the form of a mail address, in letters of any script. */
export function isIdnEmail(value: string): boolean {
  const isHost = (host: string) => host.length <= longestName && isIdnHostname(host.normalize("NFC"));
  return isMail(value, notPlain, notQuoted, isHost);
}
