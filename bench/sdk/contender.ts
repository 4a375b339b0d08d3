/** A generator of clients that is measured: ours, or a peer. */
export interface Contender {
  readonly name: string;
  /**
   * Writes what it makes of the document `../openapi.json` into the folder, so that its apps find it there.
   * Throws with the tool's own words.
   */
  readonly generate: (folder: string) => void;
  /** Folder or file of all that it has made, inside its folder. */
  readonly output: string;
  readonly apps: readonly App[];
  /** How a program that lies in its folder loads the whole client and reads one order. */
  readonly wholeClient?: WholeClient;
  /** A file in which an editor is asked about the client. */
  readonly editorFile?: EditorFile;
}

/** Which measures take an app: each way of using a client has its own. */
export type AppMeasure = "size" | "memory" | "loopback";

/**
 * A program that reads an order, and one that creates an order: TypeScript modules with an export `call`,
 * which takes the number of the order and the value of `$select`, or the new order.
 */
export interface App {
  readonly name: string;
  readonly get: string;
  readonly post: string;
  readonly measures: readonly AppMeasure[];
}

export interface WholeClient {
  /** JavaScript with an export `call`. */
  readonly program: string;
  /** Compiles the output to the JavaScript that the program imports, where `generate` has not. */
  readonly compile?: (folder: string) => void;
}

/** Each place is found by the text before it, which the file holds once. */
export interface EditorFile {
  readonly text: string;
  /** A name begins after each of these. */
  readonly hoverAfter: readonly string[];
  readonly completeAfter: readonly string[];
}

/** The token that every app sends. */
export const token = "bench-token";
