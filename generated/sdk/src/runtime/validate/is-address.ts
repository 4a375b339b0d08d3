import { isIpv6 } from "./is-ipv6.js";

/** What stands in every part of an address. */
const common = "\\w\\-.~!$&'()*+,;=";
/** The letters of other scripts, and those that programs may keep to themselves. */
const letters = "\\u00a0-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\uffef\\u{10000}-\\u{efffd}";
const privateLetters = "\\ue000-\\uf8ff\\u{f0000}-\\u{ffffd}\\u{100000}-\\u{10fffd}";

const plain = /* @__PURE__ */ illegalIn("", "");
const international = /* @__PURE__ */ illegalIn(letters, privateLetters);

/**
 * What may not stand in each part of an address. One such character is looked for: the stack ends where a
 * long text, that of a file, say, repeats alternatives.
 */
function illegalIn(other: string, inQueries: string) {
  const made = (more: string): RegExp => new RegExp(`[^${common}${more}%]|%(?![\\da-fA-F]{2})`, "u");
  return { host: made(other), path: made(`:@/${other}`), query: made(`:@/?${other}${inQueries}`) };
}

/** How the parts of an address stand together (RFC 3986, appendix B), whatever letters they are of. */
const form = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;

/**
 * Whether the text is an address, or a reference to one.
 *
 * @param absolute whether it must begin with a scheme
 * @param anyScript whether it may hold letters of any script (RFC 3987)
 */
export function isAddress(value: string, absolute: boolean, anyScript: boolean): boolean {
  const illegal = anyScript ? international : plain;
  // Any text has this form.
  const [, scheme, authority, path = "", query = "", fragment = ""] = form.exec(value) ?? [];
  // What stands before a colon is a scheme; a relative path may not begin so.
  if (scheme === undefined ? absolute : !/^[a-z][a-z\d+.-]*$/i.test(scheme)) return false;
  if (authority !== undefined && !isAuthority(authority, illegal.host)) return false;
  if (authority !== undefined && path !== "" && !path.startsWith("/")) return false;
  return !illegal.path.test(path) && !illegal.query.test(query) && !illegal.query.test(fragment);
}

function isAuthority(authority: string, illegal: RegExp): boolean {
  const at = authority.lastIndexOf("@");
  const user = at < 0 ? "" : authority.slice(0, at);
  if (illegal.test(user.replaceAll(":", ""))) return false;
  const [, address = "", port = ""] = /^(\[[^\]]*\]|[^:]*)(.*)$/s.exec(authority.slice(at + 1)) ?? [];
  if (!/^(?::\d*)?$/.test(port)) return false;
  if (!address.startsWith("[")) return !illegal.test(address);
  const inner = address.slice(1, -1);
  return isIpv6(inner) || /^v[\da-f]+\.[\w\-.~!$&'()*+,;=:]+$/i.test(inner);
}
