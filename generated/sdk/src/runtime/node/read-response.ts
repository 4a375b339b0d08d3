import type { IncomingResponse, ZlibModule } from "./node-modules.js";
import { unpack } from "./unpack.js";
import { WholeResponse } from "./whole-response.js";

/** Statuses of answers without a body: `Response` takes none with them. */
const withoutBody: readonly number[] = [204, 205, 304];

/** Reads an answer to its end. Fails with Node's error where it breaks off, or is not packed as it says. */
export async function readResponse(response: IncomingResponse, zlib: ZlibModule): Promise<Response> {
  const { statusCode: status = 0, statusMessage: statusText = "" } = response;
  const sent = await bytesOf(response);
  const headers = headersOf(response.rawHeaders);
  const bytes = await unpack(sent, headers.get("content-encoding"), zlib);
  return new WholeResponse(withoutBody.includes(status) ? null : bytes, { status, statusText, headers });
}

function bytesOf(response: IncomingResponse): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    response.on("data", (chunk) => chunks.push(chunk));
    response.on("end", () => resolve(joined(chunks)));
    response.on("error", reject);
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array()] = chunks;
  if (chunks.length < 2) return first;
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** A name may come several times. */
function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (const [index, name] of raw.entries()) {
    if (index % 2 === 0) headers.append(name, raw[index + 1] ?? "");
  }
  return headers;
}
