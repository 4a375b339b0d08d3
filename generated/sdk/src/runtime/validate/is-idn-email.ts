import { isMailHost } from "./is-email.js";
import { isIdnHostname } from "./is-idn-hostname.js";

const plain = /^[\w!#$%&'*+\-/=?^`{|}~\u0080-\u{10ffff}]+$/u;
const quoted = /^"(?:[ !#-[\]-~\u0080-\u{10ffff}]|\\[ -~])*"$/u;

/** Whether the text has the form of a mail address, in letters of any script. */
export function isIdnEmail(value: string): boolean {
  const at = value.lastIndexOf("@");
  const name = value.slice(0, Math.max(at, 0));
  const isName = quoted.test(name) || name.split(".").every((part) => plain.test(part));
  return isName && isMailHost(value.slice(at + 1).normalize("NFC"), isIdnHostname);
}
