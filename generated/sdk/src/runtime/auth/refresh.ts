import type { Tokens } from "./credentials.js";
import { requestTokens } from "./token-request.js";
import type { LoginConnection } from "./token-source.js";

/** Whose login it is. */
export interface ApiClient {
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
}

/** Exchanges a refresh token, which works once, for new tokens. */
export function refresh(
  connection: LoginConnection,
  { clientId, clientSecret }: ApiClient,
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
