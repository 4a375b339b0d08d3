import { isHostname } from "./is-hostname.js";
import { isIpv4 } from "./is-ipv4.js";
import { isIpv6 } from "./is-ipv6.js";

const notPlain = /[^\w!#$%&'*+\-/=?^`{|}~]/;
const notQuoted = /[^ !#-[\]-~]/;

/** Whether the text has the form of a mail address. Only its receiver knows whether it works. */
export function isEmail(value: string): boolean {
  return isMail(value, notPlain, notQuoted, isHostname);
}

/**
 * Whether the text is a name and a host, or an address of one in brackets. One sign that may not stand there
 * is looked for, because a long run of those that may would take too much of the stack.
 *
 * @param notPlain what may not stand between the dots of a name
 * @param notQuoted what may not stand in quotation marks, but behind a backslash
 */
export function isMail(
  value: string,
  notPlain: RegExp,
  notQuoted: RegExp,
  isHost: (host: string) => boolean,
): boolean {
  const at = value.lastIndexOf("@");
  const name = value.slice(0, Math.max(at, 0));
  const isName = name.startsWith('"')
    ? isInMarks(name.replace(/\\[ -~]/g, ""), notQuoted)
    : name.split(".").every((part) => part !== "" && !notPlain.test(part));
  const host = value.slice(at + 1);
  return isName && (host.startsWith("[") ? isInBrackets(host) : isHost(host));
}

function isInMarks(name: string, notQuoted: RegExp): boolean {
  return name.length > 1 && name.endsWith('"') && !notQuoted.test(name.slice(1, -1));
}

function isInBrackets(host: string): boolean {
  const address = host.endsWith("]") ? host.slice(1, -1) : "";
  return address.startsWith("IPv6:") ? isIpv6(address.slice(5)) : isIpv4(address);
}
