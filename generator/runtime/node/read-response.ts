import { bytesOf } from "./bytes-of.js";
import type { IncomingResponse, ZlibModule } from "./node-modules.js";
import { unpack } from "./unpack.js";
import { WholeResponse } from "./whole-response.js";

/** Statuses of answers without a body: `Response` takes none with them. */
const withoutBody: readonly number[] = [204, 205, 304];

/**
 * Reads an answer to its end. Fails with Node's error where it breaks off, or is not packed as it says.
 *
 * @param url where it was asked for
 * @param signal ends the work on what has come in
 */
export async function readResponse(
  url: string,
  response: IncomingResponse,
  zlib: ZlibModule,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const { statusCode: status = 0, statusMessage: statusText = "" } = response;
  const sent = await bytesOf(response);
  const headers = headersOf(response.rawHeaders);
  const bytes = await unpack(sent, headers.get("content-encoding"), zlib, signal);
  return new WholeResponse(url, withoutBody.includes(status) ? null : bytes, { status, statusText, headers });
}

/** A name may come several times. */
function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (const [index, name] of raw.entries()) {
    if (index % 2 === 0) headers.append(name, raw[index + 1] ?? "");
  }
  return headers;
}
