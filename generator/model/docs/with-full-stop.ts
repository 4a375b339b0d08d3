/** What ends a sentence, or announces what follows, perhaps before a quotation mark or a bracket. */
const ending = /[.!?…:;,]["'”’»)\]`*_]*$/;

/** A letter of a script whose sentences end in a full stop, a digit, or what may stand behind either. */
const open = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d"'”’»)\]`*_%]$/u;

/** A heading, an item of a list, or an address, which a full stop would lengthen, as the last line. */
const noSentence = /(?:^|\n)\s*(?:[#>|]|[-*+] |\d+[.)] )[^\n]*$|(?:^|\s)\S*:\/\/\S*$/;

/** A text whose first paragraph ends in a full stop, unless it ends like a sentence already or is none. */
export function withFullStop(text: string): string {
  const [first = "", ...others] = text.trim().split(/(?=\n\s*\n)/);
  const lacksStop = open.test(first) && !ending.test(first) && !noSentence.test(first);
  return [lacksStop && !/^`[^`]*`$/.test(first) ? `${first}.` : first, ...others].join("");
}
