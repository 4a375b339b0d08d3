import { isUtf8 } from "node:buffer";
import { decodeAs } from "../../read/decode-as.js";

/**
 * A body in UTF-8 where only the header of its answer tells its charset: the file of a page is kept, and the
 * header is not. What tells its charset itself stays as it came: by a byte order mark, or by being UTF-8,
 * which nothing else looks like by chance.
 *
 * @param contentType the header of the answer
 */
export function inUtf8(bytes: Uint8Array, contentType: string): Uint8Array {
  const encoding = encodingIn(contentType);
  if (encoding === undefined || encoding === "utf-8" || tellsItself(bytes, encoding)) return bytes;
  return Buffer.from(decodeAs(encoding, bytes));
}

/** `undefined` where the header names none, or one that nobody knows. */
function encodingIn(contentType: string): string | undefined {
  const label = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
  try {
    return label && new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function tellsItself(bytes: Uint8Array, encoding: string): boolean {
  const mark = Buffer.from(bytes.subarray(0, 3)).toString("latin1");
  if (/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/.test(mark)) return true;
  // Plain letters in UTF-16 are UTF-8 as well, each behind a byte of zero.
  return isUtf8(bytes) && !(encoding.startsWith("utf-16") && bytes.includes(0));
}
