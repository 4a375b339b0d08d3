import type { Random } from "../../../support/docs-site/random/random.js";
import type { Mutation } from "./mutation.js";

/** Ends the page at a byte, be it inside a letter. */
export const cut: Mutation = {
  name: "cut the page",
  spoil: ({ text }, random) => {
    const bytes = new TextEncoder().encode(text);
    const end = random.whole(0, bytes.length - 1);
    const left = bytes.slice(0, end);
    const kept = new TextDecoder().decode(left);
    return {
      text: kept,
      bytes: left,
      at: { from: kept.length, to: kept.length },
      what: `cut behind byte ${end}`,
    };
  },
};

/** Stores the page in another encoding, or in a damaged one. */
export const changeEncoding: Mutation = {
  name: "change the encoding",
  spoil: ({ text }, random) => {
    const how = random.pick(encodings);
    return {
      text,
      at: { from: 0, to: text.length },
      what: `stored as ${how.name}`,
      bytes: how.encode(text, random),
    };
  },
};

const encodings = [
  { name: "Latin-1", encode: (text) => narrow(text) },
  { name: "UTF-16 without byte order mark", encode: (text) => wide(text, false) },
  { name: "UTF-16 with byte order mark", encode: (text) => wide(`\ufeff${text}`, false) },
  { name: "UTF-16, big end first, with byte order mark", encode: (text) => wide(`\ufeff${text}`, true) },
  { name: "UTF-8 taken for windows-1252 and stored as UTF-8", encode: (text) => double(text) },
  { name: "UTF-8 with a byte order mark", encode: (text) => new TextEncoder().encode(`\ufeff${text}`) },
  { name: "UTF-8 with a NUL", encode: (text, random) => withByte(text, 0, random) },
  { name: "UTF-8 with a byte that is none", encode: (text, random) => withByte(text, 0xff, random) },
  { name: "UTF-8 with a replacement character", encode: (text, random) => withSign(text, "\ufffd", random) },
] as const satisfies readonly { name: string; encode: (text: string, random: Random) => Uint8Array }[];

function narrow(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 0x3f));
}

function wide(text: string, bigEnd: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEnd);
  return new Uint8Array(view.buffer);
}

function double(text: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder("windows-1252").decode(new TextEncoder().encode(text)));
}

function withByte(text: string, byte: number, random: Random): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const at = random.whole(0, bytes.length);
  return Uint8Array.from([...bytes.subarray(0, at), byte, ...bytes.subarray(at)]);
}

function withSign(text: string, sign: string, random: Random): Uint8Array {
  const at = random.whole(0, text.length);
  return new TextEncoder().encode(text.slice(0, at) + sign + text.slice(at + 1));
}
