/**
 * Reads a body as long as it stays within a limit. The limit counts unpacked bytes, so that a small answer
 * cannot grow without bound.
 *
 * @returns `undefined` when there is more; the connection is closed then. Rejects when the connection breaks.
 */
export async function readBody(response: Response, limit: number): Promise<Uint8Array | undefined> {
  if (response.body === null) return new Uint8Array();
  const announced = Number(response.headers.get("content-length"));
  const reader = response.body.getReader();
  if (announced > limit) {
    await reader.cancel();
    return undefined;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks, length);
}
