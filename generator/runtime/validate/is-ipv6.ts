import { isIpv4 } from "./is-ipv4.js";

/** Whether the text is an address of IPv6; its last two groups may be written as one of IPv4. */
export function isIpv6(value: string): boolean {
  // Six groups and an address of IPv4.
  if (value.length > 45) return false;
  const [head = "", tail, ...more] = value.split("::");
  if (more.length > 0) return false;
  const groups = [...groupsOf(head), ...groupsOf(tail ?? "")];
  const last = groups.at(-1) ?? "";
  const isMixed = last.includes(".") && isIpv4(last) && (tail ?? head) !== "";
  const plain = isMixed ? groups.slice(0, -1) : groups;
  const count = plain.length + (isMixed ? 2 : 0);
  return (
    plain.every((group) => /^[\da-f]{1,4}$/i.test(group)) && (tail === undefined ? count === 8 : count <= 7)
  );
}

function groupsOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(":");
}
