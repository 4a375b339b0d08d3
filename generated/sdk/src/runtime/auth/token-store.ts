import type { Environment } from "../environment.js";
import { AuthenticationError } from "../errors/authentication-error.js";
import { withDeadline } from "../http/deadline.js";
import type { Tokens } from "./credentials.js";
import type { TokenSource } from "./token-source.js";

/** A token is renewed this long before it expires, or after nine tenths of a short life. */
const longestMargin = 30_000;

/** Keeps one token for all calls, and lets only one request for a new one run at a time. */
export class TokenStore {
  readonly #source: TokenSource;
  readonly #environment: Environment;
  #token = "";
  #renewAt = 0;
  #pending: Promise<string> | undefined;

  constructor(source: TokenSource, environment: Environment) {
    this.#source = source;
    this.#environment = environment;
  }

  /** Whether a refused token can be replaced. */
  get renewable(): boolean {
    return this.#source.renewable;
  }

  /**
   * The token to send now. Callers that come while it is being fetched wait for the same answer; one
   * that aborts stops waiting without ending the others' request.
   */
  get(signal: AbortSignal | undefined, operation: string): Promise<string> {
    if (this.#environment.now() < this.#renewAt) return Promise.resolve(this.#token);
    return withDeadline({ signal, timeout: 0, operation }, () => this.#shared());
  }

  /** Forgets a token that the server refused, unless it has been replaced meanwhile. */
  discard(refused: string): void {
    if (this.#token === refused) this.#renewAt = 0;
  }

  #shared(): Promise<string> {
    this.#pending ??= this.#fetch().finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  async #fetch(): Promise<string> {
    const asked = this.#environment.now();
    const tokens = await this.#source.fetch();
    this.#token = headerSafe(tokens.accessToken);
    this.#renewAt = renewalTime(tokens, asked);
    return this.#token;
  }
}

/** The life of a token counts from the request: the answer took its time too. */
function renewalTime({ expiresAt }: Tokens, asked: number): number {
  return expiresAt === Infinity ? Infinity : expiresAt - Math.min(longestMargin, (expiresAt - asked) / 10);
}

/** The platform's own message about a bad header value would show the token. */
function headerSafe(token: unknown): string {
  const trimmed = typeof token === "string" ? token.trim() : "";
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed;
  throw new AuthenticationError("The access token is empty or holds characters that a header cannot carry.");
}
