import type { Environment } from "../environment.js";
import type { Exchange } from "../http/exchange.js";
import type { Limits } from "../http/http-request.js";

/** Brings the access token of each request. Many calls may ask at once. */
export interface TokenSource {
  /**
   * The token to send now.
   *
   * @param last what the attempt before this one was sent with
   */
  current(last?: string): string | Promise<string>;
  /** The token that is there or on its way, empty without one. `current` stands in where it is left out. */
  held?(): string | Promise<string>;
  /** Told whose session is about to be ended: when the server refuses that token, there is no other. */
  ending?(token: string): void;
  /** Told that the server refused a token (401). Returns whether another one can be had. */
  refused(token: string): boolean;
}

/** What a login talks to the server with. */
export interface LoginConnection {
  readonly exchange: Exchange;
  readonly environment: Environment;
  readonly baseUrl: string;
  /** What the client sends with every request, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of a request for a token. It serves many calls, so that no single call's signal may end it. */
  readonly limits: Limits;
}

/** A way to access tokens, as `accessToken`, `clientCredentials` and the others make them. */
export type LoginMethod = (connection: LoginConnection) => TokenSource;
