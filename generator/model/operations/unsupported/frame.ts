import type { OpenApiDocument, SecurityScheme } from "../../../../spec/document/openapi.js";
import { below } from "../../document/json-pointer.js";
import type { Unsupported } from "./report-unsupported.js";

/** Where the client calls when nobody tells it otherwise. */
const usualServer = "https://api.rambase.net";

/** What stands around the operations and the SDK does not do: other servers, other ways to log in. */
export function unsupportedFrame(document: OpenApiDocument): readonly Unsupported[] {
  return [...unknownServers(document.servers), ...otherLogins(document.security, "", document)];
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

function unknownServers(servers: OpenApiDocument["servers"] = []): readonly Unsupported[] {
  const [first] = servers;
  if (first === undefined || servers.some(({ url }) => url.replace(/\/$/, "") === usualServer)) return [];
  return [
    {
      pointer: "/servers",
      message: `The client calls ${usualServer} unless it is told otherwise; pass ${JSON.stringify(first.url)} as its baseUrl.`,
    },
  ];
}

function isSent({ type, scheme }: SecurityScheme): boolean {
  if (type === undefined || type === "oauth2" || type === "openIdConnect") return true;
  return type === "http" && scheme?.toLowerCase() === "bearer";
}
