import { isHostname } from "./is-hostname.js";
import { isIpv4 } from "./is-ipv4.js";
import { isIpv6 } from "./is-ipv6.js";

const plain = /^[\w!#$%&'*+\-/=?^`{|}~]+$/;
const quoted = /^"(?:[ !#-[\]-~]|\\[ -~])*"$/;

/** Whether the text has the form of a mail address. Only its receiver knows whether it works. */
export function isEmail(value: string): boolean {
  const at = value.lastIndexOf("@");
  const name = value.slice(0, Math.max(at, 0));
  const isName = quoted.test(name) || name.split(".").every((part) => plain.test(part));
  return isName && isMailHost(value.slice(at + 1), isHostname);
}

/** Whether the text is what stands behind the `@` of a mail address: a name, or an address in brackets. */
export function isMailHost(host: string, isName: (host: string) => boolean): boolean {
  if (!host.startsWith("[")) return isName(host);
  const address = host.endsWith("]") ? host.slice(1, -1) : "";
  return address.startsWith("IPv6:") ? isIpv6(address.slice(5)) : isIpv4(address);
}
