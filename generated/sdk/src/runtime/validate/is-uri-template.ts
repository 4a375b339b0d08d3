const literal = /^(?:[!#$&-;=?-[\]_a-z~\u0080-\u{10ffff}]|%[\da-f]{2})*$/iu;
const variable = /^(?:\w|%[\da-f]{2})(?:\.?(?:\w|%[\da-f]{2}))*(?::[1-9]\d{0,3}|\*)?$/i;

/** Whether the text is a template of addresses (RFC 6570): `/roles/{roleId}{?fields*}`. */
export function isUriTemplate(value: string): boolean {
  return value.split("{").every((part, index) => {
    if (index === 0) return literal.test(part);
    const end = part.indexOf("}");
    if (end < 0 || !literal.test(part.slice(end + 1))) return false;
    const names = part.slice(0, end).replace(/^[+#./;?&=,!@|]/, "");
    return names.split(",").every((name) => variable.test(name));
  });
}
