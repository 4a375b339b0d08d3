/** Where logins ask for tokens, from the base URL; the generator puts what the document says here. */
export const tokenUrl: string = "oauth2/access_token";
