import { issue } from "../../issues/catalogue.js";
import type { Outcome } from "../../issues/issue.js";
import type { PageFile } from "../model/page-text.js";
import { decodeAs } from "./decode-as.js";

const byteOrderMarks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * Decodes a page's bytes: by its byte order mark, else as UTF-8, else by the charset that its HTML
 * declares, else as windows-1252.
 *
 * @returns the text with `\n` line ends and without a byte order mark
 * Reports `input/encoding` when the bytes are not UTF-8 and had to be read as something else.
 */
export function decodeBytes(file: PageFile): Outcome<string> {
  const mark = byteOrderMarks.find(({ bytes }) => bytes.every((byte, i) => file.bytes[i] === byte));
  const { value, issues } = mark
    ? { value: decodeAs(mark.encoding, file.bytes), issues: [] }
    : decodeUnmarked(file);
  return { value: value.replace(/\r\n?/g, "\n"), issues };
}

function decodeUnmarked(file: PageFile): Outcome<string> {
  try {
    return { value: new TextDecoder("utf-8", { fatal: true }).decode(file.bytes), issues: [] };
  } catch {
    const encoding = declaredCharset(file.bytes) ?? "windows-1252";
    const message = `The bytes are not UTF-8; they were read as ${encoding}, so letters beyond ASCII may be wrong.`;
    const found = issue("input/encoding", message, { file: file.file, line: 1 });
    return { value: decodeAs(encoding, file.bytes), issues: [found] };
  }
}

/** The charset in `<meta charset=…>`, when it names an encoding that can be decoded. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const name = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  if (name === undefined || /^utf-?8$/i.test(name)) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}
