import { checkCredentials } from "./check-credentials.js";
import type { RefreshCredentials } from "./credentials.js";
import { refresh } from "./refresh.js";
import { renewedTokens } from "./renewed-tokens.js";
import type { LoginMethod } from "./token-source.js";

/**
 * A program continues a login that happened elsewhere.
 *
 * @throws `TypeError` when a credential is missing
 */
export function refreshLogin(credentials: RefreshCredentials): LoginMethod {
  checkCredentials(credentials, ["refreshToken", "clientId"]);
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
    );
  };
}
