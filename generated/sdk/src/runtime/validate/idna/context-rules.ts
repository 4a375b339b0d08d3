const greek = /\p{Script=Greek}/u;
const hebrew = /\p{Script=Hebrew}/u;
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const arabicDigit = /[\u0660-\u0669]/;
const persianDigit = /[\u06f0-\u06f9]/;
/** Marks that join what stands around them (viramas). */
const viramas =
  "\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84\u1039\u103a" +
  "\u1714\u1715\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\u2d7f" +
  "\ua806\ua82c\ua8c4\ua953\ua9c0\uaaf6\uabed";

/** Whether a character of a label stands where RFC 5892 (appendix A) allows it; most may stand anywhere. */
export function keepsContext(label: readonly string[], index: number): boolean {
  const [before = "", after = ""] = [label[index - 1], label[index + 1]];
  switch (label[index]) {
    case "\u00b7":
      return before === "l" && after === "l";
    case "\u0375":
      return greek.test(after);
    case "\u05f3":
    case "\u05f4":
      return hebrew.test(before);
    case "\u30fb":
      return label.some((character) => character !== "\u30fb" && japanese.test(character));
    case "\u200d":
      return before !== "" && viramas.includes(before);
    case "\u200c":
      return (before !== "" && viramas.includes(before)) || joins(label, index);
    default:
      return !(
        arabicDigit.test(label[index] ?? "") && label.some((character) => persianDigit.test(character))
      );
  }
}

/** Whether letters that are written together, as Arabic ones are, stand on both sides. */
function joins(label: readonly string[], index: number): boolean {
  const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}]/u;
  const beside = (step: -1 | 1): string => {
    let at = index + step;
    while (/\p{Mn}/u.test(label[at] ?? "")) at += step;
    return label[at] ?? "";
  };
  return joining.test(beside(-1)) && joining.test(beside(1));
}
