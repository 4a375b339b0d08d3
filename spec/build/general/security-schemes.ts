import type { SecurityRequirement, SecurityScheme } from "../../document/openapi.js";

/** How requests are authorized. RamBase grants access by resource and role, so there are no scopes. */
export function securitySchemes(server: string): { readonly [name: string]: SecurityScheme } {
  const authorizationUrl = `${server}/oauth2`;
  const tokenUrl = `${server}/oauth2/access_token`;
  return {
    oauth2: {
      type: "oauth2",
      description: "OAuth 2.0. Which flow a client may use is settled when its client id is made.",
      flows: {
        clientCredentials: { tokenUrl, scopes: {} },
        authorizationCode: { authorizationUrl, tokenUrl, refreshUrl: tokenUrl, scopes: {} },
        implicit: { authorizationUrl, scopes: {} },
        password: { tokenUrl, scopes: {} },
      },
    },
    bearer: { type: "http", scheme: "bearer", description: "An access token in the `Authorization` header." },
    accessToken: {
      type: "apiKey",
      in: "query",
      name: "$access_token",
      description: "An access token in the address. Prefer the header: addresses end up in logs.",
    },
  };
}

/** Any one of the schemes will do. */
export const security: readonly SecurityRequirement[] = [{ oauth2: [] }, { bearer: [] }, { accessToken: [] }];

/** The query parameter that is a security scheme, not a parameter. */
export const tokenParameter = "$access_token";
