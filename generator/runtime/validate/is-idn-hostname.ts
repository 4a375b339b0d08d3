import { isInternationalLabel } from "./idna/international-label.js";
import { encodedLabel } from "./idna/punycode.js";
import { isHostname } from "./is-hostname.js";

/** The 253 characters that a name has at most once it is encoded, each taken apart into as many as four. */
export const longestName = 4 * 253;

/** Whether the text is the name of a computer in letters of any script. */
export function isIdnHostname(value: string): boolean {
  if (value.length > longestName) return false;
  const labels = value.split(/[.\u3002\uff0e\uff61]/);
  const written = labels.map((label) => (/^[\x20-\x7e]*$/.test(label) ? label : encodedWhenLegal(label)));
  return written.every((label) => label !== undefined) && isHostname(written.join("."));
}

function encodedWhenLegal(label: string): string | undefined {
  return isInternationalLabel(label) ? `xn--${encodedLabel(label)}` : undefined;
}
