import { accessToken } from "./access-token.js";
import { authorizationCode } from "./authorization-code.js";
import { checkCredentials } from "./check-credentials.js";
import { clientCredentials } from "./client-credentials.js";
import type { Credentials } from "./credentials.js";
import { passwordLogin } from "./password-login.js";
import { refreshLogin } from "./refresh-login.js";
import type { LoginMethod } from "./token-source.js";

/** Chooses the way to a token from the credentials at hand. Throws a `TypeError` when one is missing. */
export function loginOf(auth: Credentials | LoginMethod | undefined): LoginMethod {
  if (typeof auth === "function") return auth;
  // Callers without a type checker can pass anything.
  if (typeof auth !== "object" || auth === null) throw new TypeError("The option auth is missing.");
  if ("token" in auth) {
    const { token } = auth;
    if (typeof token !== "function") checkCredentials({ token }, ["token"]);
    return accessToken(token);
  }
  if ("username" in auth) return passwordLogin(auth);
  if ("refreshToken" in auth) return refreshLogin(auth);
  if ("code" in auth) return authorizationCode(auth);
  return clientCredentials(auth);
}
