import type { OpenApiDocument, SecurityScheme, Server } from "../../../../spec/document/openapi.js";
import { baseUrlOf, defaultBaseUrl, usualBaseUrl } from "../../base-url.js";
import { below } from "../../document/json-pointer.js";
import type { Unsupported } from "./report-unsupported.js";

/** What stands around the operations and the SDK does not do: other servers, other ways to log in. */
export function unsupportedFrame(document: OpenApiDocument): readonly Unsupported[] {
  return [
    ...unknownServer(document.servers),
    ...receivedRequests("webhooks", document.webhooks, ""),
    ...Object.entries(document.paths ?? {}).flatMap(([path, { servers }]) =>
      otherServer(servers, below("/paths", path), document),
    ),
    ...otherLogins(document.security, "", document),
  ];
}

/** Ways to log in that are asked for at a place, when the SDK knows none of them. */
export function otherLogins(
  security: OpenApiDocument["security"],
  pointer: string,
  { components }: OpenApiDocument,
): readonly Unsupported[] {
  const schemes = components?.securitySchemes ?? {};
  const isKnown = (name: string): boolean => {
    const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
    return scheme === undefined || isSent(scheme);
  };
  const ways = (security ?? []).map((way) => Object.keys(way));
  if (ways.length === 0 || ways.some((names) => names.every(isKnown))) return [];
  const asked = [...new Set(ways.flat())].join(", ");
  const message = `The SDK logs in with OAuth 2 or a bearer token; what ${asked} asks for must be passed in the headers.`;
  return [{ pointer: below(pointer, "security"), message }];
}

function unknownServer([first]: readonly Server[] = []): readonly Unsupported[] {
  if (first === undefined || baseUrlOf(first) !== undefined) return [];
  return [
    {
      pointer: "/servers/0",
      message: `The client calls ${usualBaseUrl} unless it is told otherwise: ${JSON.stringify(first.url)} is no web address by itself.`,
    },
  ];
}

/** Servers that a path or an operation has for itself, when the client calls another. */
export function otherServer(
  [own]: readonly Server[] = [],
  pointer: string,
  document: OpenApiDocument,
): readonly Unsupported[] {
  if (own === undefined || baseUrlOf(own) === defaultBaseUrl(document)) return [];
  const message = `A client calls one server; ${JSON.stringify(own.url)} must be the baseUrl of another client.`;
  return [{ pointer: below(pointer, "servers"), message }];
}

/**
 * Requests that the server sends to programs, of which the SDK knows no more than the types of components.
 */
export function receivedRequests(
  key: "webhooks" | "callbacks",
  requests: { readonly [name: string]: unknown } = {},
  pointer: string,
): readonly Unsupported[] {
  const names = Object.keys(requests);
  if (names.length === 0) return [];
  const message = `The SDK does not read the ${key} ${names.join(", ")}; it has types of what stands under components.`;
  return [{ pointer: below(pointer, key), message }];
}

function isSent({ type, scheme }: SecurityScheme): boolean {
  if (type === undefined || type === "oauth2" || type === "openIdConnect") return true;
  return type === "http" && scheme?.toLowerCase() === "bearer";
}
