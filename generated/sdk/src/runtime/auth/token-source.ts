import { AuthenticationError } from "../errors/authentication-error.js";
import { checkAuth } from "./check-auth.js";
import type {
  Auth,
  ClientCredentials,
  PasswordCredentials,
  RefreshCredentials,
  TokenCredentials,
  Tokens,
} from "./credentials.js";
import type { RequestToken } from "./token-request.js";

/** Brings a token that is newer than the last one. Called by one caller at a time. */
export interface TokenSource {
  /** Whether asking again can bring another token. */
  readonly renewable: boolean;
  fetch(): Promise<Tokens>;
}

/** Chooses the way to a token from the credentials at hand. Throws a `TypeError` when one is missing. */
export function tokenSource(auth: Auth, request: RequestToken): TokenSource {
  checkAuth(auth);
  if ("token" in auth) return givenToken(auth);
  if ("username" in auth) return userLogin(auth, request);
  if ("refreshToken" in auth) return continuedLogin(auth, request);
  return clientLogin(auth, request);
}

function givenToken({ token }: TokenCredentials): TokenSource {
  if (typeof token === "string") {
    return { renewable: false, fetch: async () => ({ accessToken: token, expiresAt: Infinity }) };
  }
  // The function knows how long its tokens live, so it is asked every time.
  return { renewable: true, fetch: async () => ({ accessToken: await token(), expiresAt: 0 }) };
}

function clientLogin(auth: ClientCredentials, request: RequestToken): TokenSource {
  const { clientId, clientSecret, target, customerId, supplierId, endClientIp } = auth;
  const fields = {
    grant_type: "client_credentials",
    client_id: clientId,
    client_secret: clientSecret,
    target,
    customerid: customerId,
    supplierid: supplierId,
    endclientip: endClientIp,
  };
  return { renewable: true, fetch: () => request({ fields, secrets: [clientSecret], repeatable: true }) };
}

/** Logs in with the password, continues with refresh tokens, and logs in again when those are refused. */
function userLogin(auth: PasswordCredentials, request: RequestToken): TokenSource {
  const login = async (): Promise<Tokens> => {
    const otp = typeof auth.otp === "function" ? await auth.otp() : auth.otp;
    const fields = {
      grant_type: "password",
      username: auth.username,
      password: auth.password,
      client_id: auth.clientId,
      client_secret: auth.clientSecret,
      otp,
      target: auth.target,
      endclientip: auth.endClientIp,
    };
    const secrets = [auth.password, auth.clientSecret, ...(otp === undefined ? [] : [otp])];
    return request({ fields, secrets, repeatable: otp === undefined });
  };
  const loginAgain = (error: unknown): Promise<Tokens> => {
    if (error instanceof AuthenticationError) return login();
    throw error;
  };
  let refreshToken: string | undefined;
  return {
    renewable: true,
    async fetch() {
      const tokens = await (refreshToken === undefined
        ? login()
        : refresh(auth, refreshToken, request).catch(loginAgain));
      refreshToken = tokens.refreshToken;
      await auth.onTokens?.(tokens);
      return tokens;
    },
  };
}

function continuedLogin(auth: RefreshCredentials, request: RequestToken): TokenSource {
  let { refreshToken } = auth;
  return {
    renewable: true,
    async fetch() {
      const tokens = await refresh(auth, refreshToken, request);
      refreshToken = tokens.refreshToken ?? refreshToken;
      await auth.onTokens?.(tokens);
      return tokens;
    },
  };
}

function refresh(
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
  refreshToken: string,
  request: RequestToken,
): Promise<Tokens> {
  return request({
    fields: {
      grant_type: "refresh_token",
      refresh_token: refreshToken,
      client_id: clientId,
      client_secret: clientSecret,
    },
    secrets: [clientSecret, refreshToken],
    repeatable: false,
  });
}
