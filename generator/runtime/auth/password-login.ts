import { AuthenticationError } from "../errors/authentication-error.js";
import { checkCredentials } from "./check-credentials.js";
import type { PasswordCredentials, Tokens } from "./credentials.js";
import { refresh } from "./refresh.js";
import { personalRenewalTime, renewalTime, renewedTokens } from "./renewed-tokens.js";
import { requestTokens } from "./token-request.js";
import type { LoginMethod } from "./token-source.js";

/**
 * A program acts as a user whose password it knows: it logs in with the password, goes on with refresh
 * tokens, and logs in again when those are refused.
 *
 * @throws `TypeError` when a credential is missing
 */
export function passwordLogin(credentials: PasswordCredentials): LoginMethod {
  checkCredentials(credentials, ["username", "password", "clientId", "clientSecret"]);
  const { clientId, clientSecret, username, password, otp, target, endClientIp, onTokens } = credentials;
  return (connection) => {
    const loginWith = (oneTime: string | undefined): Promise<Tokens> => {
      const fields = {
        grant_type: "password",
        username,
        password,
        client_id: clientId,
        client_secret: clientSecret,
        otp: oneTime,
        target,
        endclientip: endClientIp,
      };
      const secrets = [password, clientSecret, ...(oneTime ? [oneTime] : [])];
      return requestTokens(connection, { fields, secrets, repeatable: oneTime === undefined });
    };
    const login = async (): Promise<Tokens> => {
      if (typeof otp !== "function") return loginWith(otp);
      try {
        return await loginWith(undefined);
      } catch (error) {
        // Only the server knows whether this user needs one, and it sends some of them now.
        if (!(error instanceof AuthenticationError && error.otpRequired)) throw error;
        return loginWith(await otp(error.otpMethod));
      }
    };
    let refreshToken: string | undefined;
    const loginAgain = (error: unknown): Promise<Tokens> => {
      // Anything else is a word of somebody on the way, and refuses no token.
      if (!(error instanceof AuthenticationError && [400, 401].includes(error.status ?? 0))) throw error;
      refreshToken = undefined;
      return login();
    };
    return renewedTokens(
      connection,
      async () => {
        const tokens = await (refreshToken === undefined
          ? login()
          : refresh(connection, credentials, refreshToken).catch(loginAgain));
        // A refresh may leave the refresh token as it is, and say nothing of it.
        refreshToken = tokens.refreshToken ?? refreshToken;
        return tokens;
      },
      { onTokens, renewalOf: otp === undefined ? renewalTime : personalRenewalTime },
    );
  };
}
