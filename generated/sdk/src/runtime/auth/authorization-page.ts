import { checkedBaseUrl } from "../client/checked-base-url.js";
import { type ApiAddress, usualBaseUrl } from "../usual-base-url.js";
import { checkCredentials } from "./check-credentials.js";

/** What the server's login page has to know. */
export interface AuthorizationRequest extends ApiAddress {
  readonly clientId: string;
  /** Where the page leads back to, with `code` and `state` in the query. */
  readonly redirectUri: string;
}

/** A login page, and what has to be kept until it leads back. */
export interface AuthorizationPage {
  /** To send the user's browser to. */
  readonly url: string;
  /** Has to come back unchanged as `state`; another one means that someone else made the link. */
  readonly state: string;
  /** Goes with the code when it is exchanged (`codeVerifier`): only who asked for the code can use it. */
  readonly codeVerifier: string;
}

/**
 * Begins a login with authorization code and PKCE (S256): where to send the user, and what to keep.
 *
 * @throws `TypeError` when `clientId` or `redirectUri` is missing or empty, or `baseUrl` is no web address
 */
export async function authorizationPage(request: AuthorizationRequest): Promise<AuthorizationPage> {
  checkCredentials(request, ["clientId", "redirectUri"], "");
  const { clientId, redirectUri, baseUrl = usualBaseUrl } = request;
  const state = randomText();
  const codeVerifier = randomText();
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(codeVerifier));
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: "code",
    redirect_uri: redirectUri,
    state,
    code_challenge: base64Url(new Uint8Array(digest)),
    code_challenge_method: "S256",
  });
  return { url: `${checkedBaseUrl(baseUrl)}/oauth2?${query}`, state, codeVerifier };
}

/** 256 bits that nobody can guess. */
function randomText(): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=+$/, "");
}
