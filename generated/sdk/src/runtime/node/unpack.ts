import { bytesOf } from "./bytes-of.js";
import type { Unpacker, ZlibModule } from "./node-modules.js";

/** The most codings that are undone: a few bytes may be packed in themselves any number of times. */
const mostCodings = 5;

/**
 * Undoes what `Content-Encoding` says of a body, the last coding first. A body whose coding is none of these
 * stays as it is, as `fetch` leaves it.
 *
 * @param began is told of what works: it may go on for long, and ends when it is destroyed
 */
export async function unpack(
  packed: Uint8Array,
  contentEncoding: string | null,
  zlib: ZlibModule,
  began: (unpacker: Unpacker) => void,
): Promise<Uint8Array> {
  const ways = new Map([
    ["gzip", zlib.createUnzip],
    ["x-gzip", zlib.createUnzip],
    ["deflate", zlib.createUnzip],
    ["br", zlib.createBrotliDecompress],
  ]);
  const codings = (contentEncoding ?? "").toLowerCase().split(",").reverse();
  const steps = codings.flatMap((coding) => ways.get(coding.trim()) ?? []);
  // What has no byte is not packed, whatever it says.
  if (packed.length === 0 || steps.length < codings.length || steps.length > mostCodings) return packed;
  let bytes = packed;
  for (const make of steps) {
    const unpacker = make();
    began(unpacker);
    unpacker.end(bytes);
    bytes = await bytesOf(unpacker);
  }
  return bytes;
}
