import type { Tokens, UserClient } from "./credentials.js";
import { requestTokens } from "./token-request.js";
import type { LoginConnection } from "./token-source.js";

/** Exchanges a refresh token, which works once, for new tokens. */
export function refresh(
  connection: LoginConnection,
  { clientId, clientSecret }: UserClient,
  refreshToken: string,
): Promise<Tokens> {
  return requestTokens(connection, {
    fields: {
      grant_type: "refresh_token",
      refresh_token: refreshToken,
      client_id: clientId,
      client_secret: clientSecret,
    },
    secrets: clientSecret === undefined ? [refreshToken] : [clientSecret, refreshToken],
    repeatable: false,
  });
}
