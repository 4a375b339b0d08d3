/**
 * An answer whose bytes are all there. `Response` makes a stream of them, which takes about as long as the
 * request took; this one leaves that until something else than the text is asked for.
 */
export class WholeResponse extends Response {
  readonly #url: string;
  readonly #bytes: Uint8Array | null;
  #isRead = false;
  #streamed: Response | undefined;

  constructor(url: string, bytes: Uint8Array | null, init: ResponseInit) {
    super(null, init);
    this.#url = url;
    this.#bytes = bytes;
  }

  override text(): Promise<string> {
    if (!this.#bytes || this.#isRead || this.#streamed) return this.#asStream.text();
    this.#isRead = true;
    return Promise.resolve(new TextDecoder().decode(this.#bytes));
  }

  /** Where it was asked for. */
  override get url(): string {
    return this.#url;
  }
  /** Its bytes as a stream. */
  override get body(): Response["body"] {
    return this.#asStream.body;
  }
  /** Whether the bytes were read. */
  override get bodyUsed(): boolean {
    return this.#streamed?.bodyUsed ?? this.#isRead;
  }
  override json(): Promise<unknown> {
    return this.#asStream.json();
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.#asStream.arrayBuffer();
  }
  override blob(): Promise<Blob> {
    return this.#asStream.blob();
  }
  override bytes(): ReturnType<Response["bytes"]> {
    return this.#asStream.bytes();
  }
  override formData(): Promise<FormData> {
    return this.#asStream.formData();
  }
  override clone(): Response {
    return this.#asStream.clone();
  }

  /** The same answer as any other, made when it is first asked for, and read already where this one was. */
  get #asStream(): Response {
    if (this.#streamed === undefined) {
      // No memory of Node's is shared, which is all that the types of bytes leave open.
      this.#streamed = new Response(this.#bytes as BodyInit | null, this);
      if (this.#isRead) void this.#streamed.text();
    }
    return this.#streamed;
  }
}
