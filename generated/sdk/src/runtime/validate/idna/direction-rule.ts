const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const arabicNumber = /[\u0660-\u0669]/;
const europeanNumber = /[0-9\u06f0-\u06f9]/;
const letter = /\p{L}/u;
const mark = /\p{Mn}/u;

/**
 * Whether a name that holds a label written from right to left keeps RFC 5893 in all of its labels: it reads
 * the same beside any other.
 */
export function keepsDirection(labels: readonly string[]): boolean {
  const split = labels.map((label) => [...label]);
  if (!split.some(isFromRight)) return true;
  return split.every((label) => (isFromRight(label) ? runsLeft(label) : runsRight(label)));
}

function isFromRight(label: readonly string[]): boolean {
  return label.some((character) => isRightToLeft(character) || arabicNumber.test(character));
}

function runsLeft(label: readonly string[]): boolean {
  const directed = label.filter((character) => !mark.test(character));
  const [first = "", last = ""] = [directed[0], directed.at(-1)];
  const mixesNumbers =
    label.some((character) => arabicNumber.test(character)) &&
    label.some((character) => europeanNumber.test(character));
  return (
    isRightToLeft(first) &&
    (isRightToLeft(last) || isNumber(last)) &&
    !mixesNumbers &&
    directed.every((character) => isRightToLeft(character) || !letter.test(character))
  );
}

function runsRight(label: readonly string[]): boolean {
  const [first = ""] = label;
  const last = label.findLast((character) => !mark.test(character)) ?? "";
  return letter.test(first) && (letter.test(last) || europeanNumber.test(last));
}

function isRightToLeft(character: string): boolean {
  return rightToLeft.test(character) && !isNumber(character);
}

function isNumber(character: string): boolean {
  return arabicNumber.test(character) || europeanNumber.test(character);
}
