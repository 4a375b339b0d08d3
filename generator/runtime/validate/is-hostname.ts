import { keepsDirection } from "./idna/direction-rule.js";
import { isInternationalLabel } from "./idna/international-label.js";
import { decodedLabel } from "./idna/punycode.js";

/** Whether the text is the name of a computer in letters, digits and hyphens, `xn--` for other scripts. */
export function isHostname(value: string): boolean {
  if (value.length > 253) return false;
  const labels = value.split(".");
  if (!labels.every(isPlainLabel)) return false;
  if (!labels.some(isEncoded)) return true;
  const decoded = labels.map((label) =>
    isEncoded(label) ? decodedLabel(label.slice(4).toLowerCase()) : label,
  );
  const areLegal = labels.every((label, index) => {
    const text = decoded[index];
    return text !== undefined && (!isEncoded(label) || isInternationalLabel(text));
  });
  return areLegal && keepsDirection(decoded.map((label) => label ?? ""));
}

function isPlainLabel(label: string): boolean {
  return /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label);
}

function isEncoded(label: string): boolean {
  return /^xn--/i.test(label);
}
