import { keepsContext } from "./context-rules.js";
import { encodedLabel } from "./punycode.js";

/** Characters that RFC 5892 allows although they are no letters, digits or marks, or would be mapped. */
const allowed = new Set("\u00b7\u00df\u0375\u03c2\u05f3\u05f4\u06fd\u06fe\u0f0b\u3007\u30fb\u200c\u200d-");
/** Letters that it refuses: Hangul tone marks and the like. */
const refused = new Set("\u0640\u07fa\u302e\u302f\u3031\u3032\u3033\u3034\u3035\u303b");

/**
 * Whether a label that is not plain ASCII may be part of a domain name, by the rules of IDNA 2008: letters,
 * digits and marks in the form that look-ups use, in contexts in which they can be told apart.
 */
export function isInternationalLabel(label: string): boolean {
  const characters = [...label];
  return (
    // Each of them is one or more where it is encoded, which takes time.
    characters.length <= 59 &&
    /[\u0080-\u{10ffff}]/u.test(label) &&
    label === label.normalize("NFC") &&
    !/^\p{M}|^-|-$|^..--/u.test(label) &&
    encodedLabel(label).length <= 59 &&
    characters.every(isAllowed) &&
    characters.every((_, index) => keepsContext(characters, index))
  );
}

function isAllowed(character: string): boolean {
  if (allowed.has(character)) return true;
  if (refused.has(character) || !/[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}]/u.test(character)) return false;
  return character === character.normalize("NFKC").toLowerCase().normalize("NFKC");
}
