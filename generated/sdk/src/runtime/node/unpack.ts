import { whenAborted } from "../http/when-aborted.js";
import { bytesOf } from "./bytes-of.js";
import type { Unpacker, ZlibModule } from "./node-modules.js";

/** The most codings that are undone: a few bytes may be packed in themselves any number of times. */
const mostCodings = 5;

/**
 * Undoes what `Content-Encoding` says of a body, the last coding first, until the signal fires. A body whose
 * coding is none of these stays as it is, as `fetch` leaves it.
 */
export async function unpack(
  packed: Uint8Array,
  contentEncoding: string | null,
  zlib: ZlibModule,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  // What has no byte is not packed, whatever it says.
  if (contentEncoding === null || packed.length === 0) return packed;
  const ways = new Map([
    ["gzip", zlib.createUnzip],
    ["x-gzip", zlib.createUnzip],
    ["deflate", zlib.createUnzip],
    ["br", zlib.createBrotliDecompress],
  ]);
  const codings = contentEncoding.toLowerCase().split(",").reverse();
  const steps = codings.flatMap((coding) => ways.get(coding.trim()) ?? []);
  if (steps.length < codings.length || steps.length > mostCodings) return packed;
  let bytes = packed;
  for (const make of steps) bytes = await unpackOnce(make(), bytes, signal);
  return bytes;
}

async function unpackOnce(
  unpacker: Unpacker,
  packed: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  signal?.throwIfAborted();
  const forget = signal && whenAborted(signal, () => unpacker.destroy(signal.reason));
  unpacker.end(packed);
  return bytesOf(unpacker).finally(forget);
}
