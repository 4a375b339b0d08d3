/** The parameters that RFC 3492 gives Punycode. */
const [base, least, most, skew, damp, firstBias, firstCode] = [36, 1, 26, 38, 700, 72, 128];

/** The text of a label behind its `xn--`; undefined when it is none. */
export function decodedLabel(label: string): string | undefined {
  const end = label.lastIndexOf("-");
  const output = end > 0 ? [...label.slice(0, end)].map((letter) => letter.charCodeAt(0)) : [];
  let [code, index, bias, position] = [firstCode, 0, firstBias, end > 0 ? end + 1 : 0];
  if (position === label.length) return undefined;
  while (position < label.length) {
    const before = index;
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(label.charCodeAt(position++));
      if (Number.isNaN(digit)) return undefined;
      index += digit * weight;
      const threshold = thresholdOf(k, bias);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const count = output.length + 1;
    bias = adapted(index - before, count, before === 0);
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff) return undefined;
    output.splice(index++, 0, code);
  }
  return String.fromCodePoint(...output);
}

/** What stands behind `xn--` for a text. */
export function encodedLabel(text: string): string {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  const plain = codes.filter((one) => one < firstCode);
  let output = String.fromCharCode(...plain) + (plain.length > 0 ? "-" : "");
  let [code, delta, bias, handled] = [firstCode, 0, firstBias, plain.length];
  while (handled < codes.length) {
    const next = Math.min(...codes.filter((one) => one >= code));
    delta += (next - code) * (handled + 1);
    code = next;
    for (const one of codes) {
      if (one < code) delta += 1;
      if (one !== code) continue;
      let rest = delta;
      for (let k = base; ; k += base) {
        const threshold = thresholdOf(k, bias);
        if (rest < threshold) break;
        output += digitText(threshold + ((rest - threshold) % (base - threshold)));
        rest = Math.floor((rest - threshold) / (base - threshold));
      }
      output += digitText(rest);
      bias = adapted(delta, handled + 1, handled === plain.length);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    code += 1;
  }
  return output;
}

function thresholdOf(k: number, bias: number): number {
  return Math.min(Math.max(k - bias, least), most);
}

function adapted(delta: number, count: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? damp : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - least) * most) / 2; k += base) rest = Math.floor(rest / (base - least));
  return k + Math.floor(((base - least + 1) * rest) / (rest + skew));
}

/** `a` is 0, `z` is 25, `0` is 26. */
function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : Number.NaN;
}

function digitText(digit: number): string {
  return String.fromCharCode(digit < 26 ? digit + 97 : digit + 22);
}
