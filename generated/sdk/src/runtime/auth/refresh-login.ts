import { AuthenticationError } from "../errors/authentication-error.js";
import { headerSafe } from "./access-token.js";
import { checkCredentials } from "./check-credentials.js";
import type { RefreshCredentials } from "./credentials.js";
import { refresh } from "./refresh.js";
import { renewalTime, renewedTokens } from "./renewed-tokens.js";
import type { LoginMethod } from "./token-source.js";

/**
 * A program continues a login that happened elsewhere, with the access token that it brought while that is
 * good, and with refresh tokens then.
 *
 * @throws `TypeError` when a credential is missing
 * @throws `AuthenticationError` when there is an access token that a header cannot hold
 */
export function refreshLogin(credentials: RefreshCredentials): LoginMethod {
  const { refreshToken: given } = credentials;
  const isKept = typeof given === "function";
  checkCredentials(credentials, isKept ? ["clientId"] : ["refreshToken", "clientId"]);
  const { accessToken, expiresAt } = credentials;
  const kept = accessToken ? headerSafe(accessToken) : undefined;
  return (connection) => {
    let last = isKept ? "" : given;
    const newest = async () => {
      if (!isKept) return last;
      const refreshToken = await given();
      checkCredentials({ refreshToken }, ["refreshToken"]);
      return refreshToken;
    };
    return renewedTokens(
      connection,
      async () => {
        const token = await newest();
        const tokens = await refresh(connection, credentials, token).catch(async (error: unknown) => {
          const other = error instanceof AuthenticationError ? await newest() : token;
          if (other === token) throw error;
          return refresh(connection, credentials, other);
        });
        last = tokens.refreshToken ?? token;
        return tokens;
      },
      {
        onTokens: credentials.onTokens,
        token: kept,
        renewAt: kept && expiresAt ? renewalTime({ expiresAt }, connection.environment.now()) : undefined,
      },
    );
  };
}
