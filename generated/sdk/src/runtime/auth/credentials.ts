/**
 * How the SDK gets its access token: one of the ways (`CodeCredentials`, `PasswordCredentials`,
 * `RefreshCredentials`, `TokenCredentials`, `ClientCredentials`), and nothing of another.
 */
export type Auth =
  | WithCode
  | WithPassword
  | WithRefreshToken
  | WithToken
  // The last one is what a compiler compares a literal with that fits none, and it is used most. TypeScript 5
  // goes by this order, TypeScript 7 by that of the names.
  | WithoutUser;

type WithCode = CodeCredentials & NothingElse<CodeCredentials>;
type WithPassword = PasswordCredentials & NothingElse<PasswordCredentials>;
type WithRefreshToken = RefreshCredentials & NothingElse<RefreshCredentials>;
type WithToken = TokenCredentials & NothingElse<TokenCredentials>;
type WithoutUser = ClientCredentials & NothingElse<ClientCredentials>;

/** The credentials of each way to a token. */
export type Credentials =
  | TokenCredentials
  | PasswordCredentials
  | RefreshCredentials
  | CodeCredentials
  | ClientCredentials;

/**
 * Nothing of what only other ways take. The compiler lets a literal mix the members of a union, and would
 * take a login whose password was forgotten for a program that acts as itself. A listener passes with each:
 * the compiler would else not know what it is told where the other members come from a spread.
 */
type NothingElse<Way> = Listening & {
  readonly [Name in Exclude<MemberOf<Credentials>, keyof Way | "onTokens">]?: Alien<Name>;
};

/** What the compiler shows is the text; of `never` it would ask that a member is `undefined`. */
type Alien<Name> = `${Name & string} is no part of this login`;

interface Listening {
  readonly onTokens?: TokenListener | undefined;
}

type MemberOf<Way> = Way extends unknown ? keyof Way : never;

/** What the vendor hands out for an API client. */
interface ApiClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** An API client of users; one that runs in a browser has no secret. */
export interface UserClient {
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
}

/** A program acts as itself. */
export interface ClientCredentials extends ApiClient {
  /** The RamBase system; needed only when the client may use several. */
  readonly target?: string | undefined;
  readonly customerId?: string | number | undefined;
  readonly supplierId?: string | number | undefined;
  /** Address of the person behind the program; honoured from trusted servers only. */
  readonly endClientIp?: string | undefined;
  readonly onTokens?: TokenListener | undefined;
}

/** A program acts as a user whose password it knows. */
export interface PasswordCredentials extends ApiClient {
  readonly username: string;
  readonly password: string;
  /**
   * One-time password, or a function that asks for one each time the server wants it. It is told how the
   * password reaches the user: `SMS`, `EMAIL` or `TOTP`.
   */
  readonly otp?: string | ((method: string | undefined) => string | Promise<string>) | undefined;
  readonly target?: string | undefined;
  readonly endClientIp?: string | undefined;
  readonly onTokens?: TokenListener | undefined;
}

/** A program continues a login that happened elsewhere. */
export interface RefreshCredentials extends UserClient {
  /**
   * The token, or a function that brings the newest one from where it is kept. Where others renew the same
   * login, it is asked once more when the server refuses what it brought.
   */
  readonly refreshToken: string | (() => string | Promise<string>);
  /** The access token that came with it, if it was kept. It is used until it expires or is refused. */
  readonly accessToken?: string | undefined;
  /** When the access token expires, as `onTokens` was told. One without it counts as expired. */
  readonly expiresAt?: number | undefined;
  readonly onTokens?: TokenListener | undefined;
}

/** A user logged in on the server's page (`authorizationPage`), which led back with a code. */
export interface CodeCredentials extends UserClient {
  readonly code: string;
  /** The one that the page was given. */
  readonly redirectUri: string;
  /** The one that the page was made with. */
  readonly codeVerifier?: string | undefined;
  readonly onTokens?: TokenListener | undefined;
}

/** The caller has a token, or a function that brings one; the function is asked before each request. */
export interface TokenCredentials {
  /** The token, or what brings one. */
  readonly token: string | (() => string | Promise<string>);
}

/**
 * Told about every new pair of tokens: a refresh token works once, so a stored one must be replaced. What it
 * returns is awaited by the calls that wait for the token; calls of its own have that already.
 */
export type TokenListener = (tokens: Tokens) => void | Promise<void>;

/** What a login brings. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  /** Milliseconds since 1970; 0 when the server did not say how long the token lives. */
  readonly expiresAt: number;
}
