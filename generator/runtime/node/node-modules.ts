/**
 * What is used of Node's own modules. The package is built, and can be used, without the types of Node, so
 * that it says itself what it needs of them; a test holds these against Node's.
 */
export interface NodeModules {
  readonly http: HttpModule;
  readonly https: HttpModule;
  readonly zlib: ZlibModule;
}

/** `node:http` or `node:https`. */
export interface HttpModule {
  request(
    url: string,
    options: HttpOptions,
    onResponse: (response: IncomingResponse) => void,
  ): OutgoingMessage;
}

/** What is said of a request beside its address. */
export interface HttpOptions {
  readonly agent?: NodeAgent | undefined;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * An `Agent` of `node:http` or `node:https`, or one that extends it: it knows proxies, certificates and how
 * many connections there may be.
 */
export interface NodeAgent {
  /** How many connections there may be to one server at a time. */
  readonly maxSockets: number;
  /** Closes all connections. */
  destroy(): void;
}

/** A request that is being sent. */
export interface OutgoingMessage {
  on(event: "error", listener: (error: Error) => void): unknown;
  on(event: "close", listener: () => void): unknown;
  end(body: Uint8Array | undefined): unknown;
  destroy(): unknown;
}

/** Bytes that come in pieces. */
export interface ByteStream {
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown;
  on(event: "end", listener: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
}

/** An answer that is coming in. */
export interface IncomingResponse extends ByteStream {
  readonly statusCode?: number | undefined;
  readonly statusMessage?: string | undefined;
  /** Names and values by turns, as they came. */
  readonly rawHeaders: readonly string[];
}

/** What undoes one way of packing. */
export interface Unpacker extends ByteStream {
  end(packed: Uint8Array): unknown;
  destroy(reason: Error): unknown;
}

/** `node:zlib`. */
export interface ZlibModule {
  readonly createUnzip: () => Unpacker;
  readonly createBrotliDecompress: () => Unpacker;
}

let loading: Promise<NodeModules> | undefined;

/** Loads them, once. */
export function nodeModules(): Promise<NodeModules> {
  loading ??= load();
  return loading;
}

async function load(): Promise<NodeModules> {
  // The compiler looks for the types of a module whose name it is sure of.
  const [http, https, zlib] = await Promise.all([
    import("node:http" as string),
    import("node:https" as string),
    import("node:zlib" as string),
  ]);
  // Recorders and traces put themselves in the place of a module's members, in this object alone.
  return { http: http.default, https: https.default, zlib };
}
