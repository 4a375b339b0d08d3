import type { OpenApiDocument, SecurityScheme } from "../../../../spec/document/openapi.js";
import { isRamBases } from "../../document/is-rambases.js";
import { below } from "../../document/json-pointer.js";
import { absolute, flowAddresses, loginBase, tokenUrlOf, tokenUrls } from "../../token-url.js";
import type { OperationSource } from "../operation-source.js";
import type { Unsupported } from "./report-unsupported.js";

/** What a document says of logging in and the SDK does not do. */
export function unsupportedLogins(
  document: OpenApiDocument,
  sources: readonly OperationSource[],
): readonly Unsupported[] {
  return [
    ...otherLogins(document.security, "", document),
    ...otherAddresses(document),
    ...discovery(document),
    ...noLogin(document, sources),
  ];
}

/** Ways to log in that are asked for at a place, when the SDK knows none of them. */
export function otherLogins(
  security: OpenApiDocument["security"],
  pointer: string,
  { components, security: general = [] }: OpenApiDocument,
): readonly Unsupported[] {
  const place = below(pointer, "security");
  if (security?.length === 0 && general.length > 0 && pointer !== "") {
    return [{ pointer: place, message: "This call needs no login; the client logs in for it all the same." }];
  }
  const schemes = components?.securitySchemes ?? {};
  const isKnown = (name: string): boolean => {
    const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
    return scheme === undefined || isSent(scheme);
  };
  const ways = (security ?? []).map((way) => Object.keys(way));
  if (ways.length === 0 || ways.some((names) => names.every(isKnown))) return [];
  const asked = [...new Set(ways.flat())].join(", ");
  const message = `The SDK logs in with OAuth 2 or a bearer token; what ${asked} asks for must be passed in the headers, to a client with noLogin.`;
  return [{ pointer: place, message }];
}

/** Addresses of logins besides the one for tokens and RamBase's own page. */
function otherAddresses(document: OpenApiDocument): readonly Unsupported[] {
  const base = loginBase(document);
  const asked = tokenUrlOf(document);
  const page = absolute("oauth2", base);
  const others = tokenUrls(document).filter(({ url }) => absolute(url, base) !== absolute(asked, base));
  const pages = flowAddresses(document, "authorizationUrl").filter(({ url, flow }) => {
    return flow === "authorizationCode" && absolute(url, base) !== page;
  });
  return [
    ...others.map(({ pointer, url }) => ({
      pointer,
      message: `Logins ask ${asked} for tokens, not ${url}; who logs in there must pass the token.`,
    })),
    ...pages.map(({ pointer, url }) => ({
      pointer,
      message: `authorizationPage does not lead to ${url}, but to /oauth2 below the base URL.`,
    })),
  ];
}

function discovery({ components }: OpenApiDocument): readonly Unsupported[] {
  return Object.entries(components?.securitySchemes ?? {}).flatMap(([name, { type }]) =>
    type === "openIdConnect"
      ? [
          {
            pointer: below("/components/securitySchemes", name),
            message: `Where ${name} logs in is not looked up; who logs in there must pass the token.`,
          },
        ]
      : [],
  );
}

/** A document that asks for no login anywhere: nothing tells whether that is meant. */
function noLogin(document: OpenApiDocument, sources: readonly OperationSource[]): readonly Unsupported[] {
  const asks = [document, ...sources.map(({ operation }) => operation)].some(
    ({ security = [] }) => security.length > 0,
  );
  if (asks || sources.length === 0 || isRamBases(document)) return [];
  return [
    {
      pointer: "",
      message: "The document asks for no login; a client that sends no token is made with noLogin.",
    },
  ];
}

function isSent({ type, scheme }: SecurityScheme): boolean {
  if (type === undefined || type === "oauth2" || type === "openIdConnect") return true;
  return type === "http" && scheme?.toLowerCase() === "bearer";
}
