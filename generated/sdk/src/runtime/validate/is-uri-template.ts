/** What may not stand between the variables of a template, and in the name of one. */
const illegal = /[^!#$&-;=?-[\]_a-z~\u0080-\u{10ffff}%]|%(?![\da-f]{2})/iu;
const illegalInName = /^$|^\.|\.$|\.\.|[^\w.%]|%(?![\da-f]{2})/i;

/** Whether the text is a template of addresses (RFC 6570): `/roles/{roleId}{?fields*}`. */
export function isUriTemplate(value: string): boolean {
  return value.split("{").every((part, index) => {
    if (index === 0) return !illegal.test(part);
    const end = part.indexOf("}");
    if (end < 0 || illegal.test(part.slice(end + 1))) return false;
    const names = part.slice(0, end).replace(/^[+#./;?&=,!@|]/, "");
    return names.split(",").every((name) => !illegalInName.test(name.replace(/(?::[1-9]\d{0,3}|\*)$/, "")));
  });
}
