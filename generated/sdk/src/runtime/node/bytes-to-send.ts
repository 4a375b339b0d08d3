/** A body as bytes, and the media type of one that says its own: a form has a boundary in it. */
export interface BytesToSend {
  readonly bytes: Uint8Array;
  readonly type: string | null;
}

/** Makes bytes of whatever `fetch` takes as a body. */
export async function bytesToSend(body: NonNullable<RequestInit["body"]>): Promise<BytesToSend> {
  // Most bodies are JSON, and to make an answer of one takes as long as to send it.
  if (typeof body === "string") {
    return { bytes: new TextEncoder().encode(body), type: "text/plain;charset=UTF-8" };
  }
  const whole = new Response(body);
  return { bytes: new Uint8Array(await whole.arrayBuffer()), type: whole.headers.get("content-type") };
}
