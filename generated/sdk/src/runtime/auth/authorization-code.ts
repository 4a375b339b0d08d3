import { AuthenticationError } from "../errors/authentication-error.js";
import { checkCredentials } from "./check-credentials.js";
import type { CodeCredentials } from "./credentials.js";
import { refresh } from "./refresh.js";
import { personalRenewalTime, renewedTokens } from "./renewed-tokens.js";
import { requestTokens } from "./token-request.js";
import type { LoginMethod } from "./token-source.js";

/**
 * A user logged in on the server's page, which led back with a code: it is exchanged for tokens, once, and
 * refresh tokens go on from there.
 *
 * @throws `TypeError` when a credential is missing
 */
export function authorizationCode(credentials: CodeCredentials): LoginMethod {
  checkCredentials(credentials, ["code", "redirectUri", "clientId"]);
  const { clientId, clientSecret, code, redirectUri, codeVerifier, onTokens } = credentials;
  return (connection) => {
    const exchangeCode = () => {
      const fields = {
        grant_type: "authorization_code",
        code,
        redirect_uri: redirectUri,
        client_id: clientId,
        client_secret: clientSecret,
        code_verifier: codeVerifier,
      };
      const secrets = [code, clientSecret, codeVerifier].filter((secret) => secret !== undefined);
      return requestTokens(connection, { fields, secrets, repeatable: false });
    };
    let isExchanged = false;
    let refreshToken: string | undefined;
    return renewedTokens(
      connection,
      async () => {
        if (isExchanged && refreshToken === undefined) {
          throw new AuthenticationError(
            "The login is over and has no refresh token: the user has to log in again.",
          );
        }
        const tokens = await (refreshToken === undefined
          ? exchangeCode()
          : refresh(connection, credentials, refreshToken));
        isExchanged = true;
        refreshToken = tokens.refreshToken ?? refreshToken;
        return tokens;
      },
      { onTokens, renewalOf: personalRenewalTime },
    );
  };
}
