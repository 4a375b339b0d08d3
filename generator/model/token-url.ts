import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { defaultBaseUrl, isWebAddress } from "./base-url.js";
import { below } from "./document/json-pointer.js";

/** An address in a flow of OAuth 2. */
interface FlowAddress {
  readonly pointer: string;
  readonly flow: string;
  readonly url: string;
}

/** Where logins ask for tokens when the document does not say it, from the base URL. */
const usualTokenUrl = "oauth2/access_token";

/** Stands in for an address that is not known, so that another one can be read from it. */
const anyBase = "https://base.invalid/base";

/**
 * Where logins ask for tokens: from the base URL, so that a gateway stands in front of logins, too, or at an
 * address of its own.
 */
export function tokenUrlOf(document: OpenApiDocument): string {
  const base = loginBase(document);
  const urls = tokenUrls(document).map(({ url }) => url);
  const [url = usualTokenUrl] = urls.filter((one) => isWebAddress(absolute(one, base)));
  const address = absolute(url, base);
  return address.startsWith(base) ? address.slice(base.length) : url;
}

/** What addresses of logins are read from. */
export function loginBase(document: OpenApiDocument): string {
  return `${defaultBaseUrl(document) ?? anyBase}/`;
}

/** The token addresses of all flows, those first that a program uses by itself. */
export function tokenUrls(document: OpenApiDocument): readonly FlowAddress[] {
  const all = flowAddresses(document, "tokenUrl");
  const own = all.filter(({ flow }) => flow === "clientCredentials");
  return [...own, ...all.filter(({ flow }) => flow !== "clientCredentials")];
}

/** All addresses of a kind in the flows of OAuth 2, in the order of the document. */
export function flowAddresses(
  { components }: OpenApiDocument,
  key: "tokenUrl" | "authorizationUrl",
): readonly FlowAddress[] {
  return Object.entries(components?.securitySchemes ?? {}).flatMap(([name, { flows = {} }]) =>
    Object.entries(flows).flatMap(([flow, addresses]) => {
      const pointer = below("/components/securitySchemes", name, "flows", flow, key);
      const url = addresses[key];
      return url === undefined ? [] : [{ pointer, flow, url }];
    }),
  );
}

/** An address as it is read from another; the text itself when it cannot be. */
export function absolute(url: string, base: string): string {
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}
