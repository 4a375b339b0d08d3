import { type Readable, type Transform, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/**
 * The packings that are asked for, and how they are undone. A body that ends too early is an error for each.
 */
const unpackers: { readonly [encoding: string]: () => Transform } = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What a server may pack a body with. */
export const acceptedEncodings = "gzip, deflate, br";

/**
 * Reads a body as long as it stays within a limit. The limit counts unpacked bytes, so that a small answer
 * cannot grow without bound.
 *
 * @param encoding the `content-encoding` of the answer
 * @returns `undefined` when there is more; the connection is closed then. Rejects when the connection breaks
 *   or the packing is damaged.
 */
export async function readBody(
  body: Readable,
  encoding: string,
  limit: number,
): Promise<Uint8Array | undefined> {
  const names = encoding.split(",").map((name) => name.trim().toLowerCase());
  const packings = names.filter((name) => name !== "" && name !== "identity").toReversed();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const tooLarge = new Error("the body is too large");
  const sink = new Writable({
    write(chunk: Uint8Array, _, done) {
      length += chunk.length;
      if (length <= limit) chunks.push(chunk);
      // An error at the end of the line closes everything before it, the connection among it.
      done(length > limit ? tooLarge : null);
    },
  });
  try {
    await pipeline([body, ...packings.map(unpacker), sink]);
  } catch (error) {
    if (error === tooLarge) return undefined;
    throw error;
  }
  return Buffer.concat(chunks, length);
}

function unpacker(encoding: string): Transform {
  const make = Object.hasOwn(unpackers, encoding) ? unpackers[encoding] : undefined;
  if (make === undefined) throw new Error(`its body is packed with ${encoding}, which nobody asked for`);
  return make();
}
