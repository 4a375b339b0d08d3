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
  checkCredentials(credentials, ["refreshToken", "clientId"]);
  const { accessToken, expiresAt = 0 } = credentials;
  const kept = accessToken ? headerSafe(accessToken) : undefined;
  return (connection) => {
    let { refreshToken } = credentials;
    return renewedTokens(
      connection,
      async () => {
        const tokens = await refresh(connection, credentials, refreshToken);
        refreshToken = tokens.refreshToken ?? refreshToken;
        return tokens;
      },
      credentials.onTokens,
      kept,
      kept ? renewalTime({ expiresAt }, connection.environment.now()) : undefined,
    );
  };
}
