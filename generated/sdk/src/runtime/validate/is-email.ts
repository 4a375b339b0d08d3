import { isHostname } from "./is-hostname.js";
import { isIpv4 } from "./is-ipv4.js";
import { isIpv6 } from "./is-ipv6.js";

const plain = /^[\w!#$%&'*+\-/=?^`{|}~]+$/;
const quoted = /^"[ !#-[\]-~]*"$/;

/** Whether the text has the form of a mail address. Only its receiver knows whether it works. */
export function isEmail(value: string): boolean {
  return isMail(value, plain, quoted, isHostname);
}

/**
 * Whether the text is a name and a host, or an address of one in brackets.
 *
 * @param plain what stands between the dots of a name
 * @param quoted a name in quotation marks, without what a backslash stands before
 */
export function isMail(
  value: string,
  plain: RegExp,
  quoted: RegExp,
  isHost: (host: string) => boolean,
): boolean {
  const at = value.lastIndexOf("@");
  const name = value.slice(0, Math.max(at, 0));
  const isName = name.startsWith('"')
    ? quoted.test(name.replace(/\\[ -~]/g, ""))
    : name.split(".").every((part) => plain.test(part));
  const host = value.slice(at + 1);
  return isName && (host.startsWith("[") ? isInBrackets(host) : isHost(host));
}

function isInBrackets(host: string): boolean {
  const address = host.endsWith("]") ? host.slice(1, -1) : "";
  return address.startsWith("IPv6:") ? isIpv6(address.slice(5)) : isIpv4(address);
}
