import type { Unpack, ZlibModule } from "./node-modules.js";

/**
 * Undoes what `Content-Encoding` says of a body, the last coding first. A body whose coding is none of these
 * stays as it is, as `fetch` leaves it.
 */
export async function unpack(
  packed: Uint8Array,
  contentEncoding: string | null,
  { unzip, brotliDecompress }: ZlibModule,
): Promise<Uint8Array> {
  const ways: Readonly<Record<string, Unpack>> = {
    gzip: unzip,
    "x-gzip": unzip,
    deflate: unzip,
    br: brotliDecompress,
  };
  // What has no byte is not packed, whatever it says.
  if (packed.length === 0) return packed;
  const codings = (contentEncoding ?? "").toLowerCase().split(",").reverse();
  let bytes = packed;
  for (const coding of codings) {
    const way = ways[coding.trim()];
    if (way === undefined) return packed;
    bytes = await run(way, bytes);
  }
  return bytes;
}

function run(way: Unpack, packed: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    way(packed, (error, bytes) => (error ? reject(error) : resolve(bytes)));
  });
}
