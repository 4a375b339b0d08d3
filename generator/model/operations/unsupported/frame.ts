import type { OpenApiDocument, Server } from "../../../../spec/document/openapi.js";
import { baseUrlOf, defaultBaseUrl } from "../../base-url.js";
import { below } from "../../document/json-pointer.js";
import type { Unsupported } from "./report-unsupported.js";

/** What stands around the operations and the SDK does not do: other servers, requests to programs. */
export function unsupportedFrame(document: OpenApiDocument): readonly Unsupported[] {
  return [
    ...unknownServer(document),
    ...receivedRequests("webhooks", document.webhooks, ""),
    ...Object.entries(document.paths ?? {}).flatMap(([path, { servers }]) =>
      otherServer(servers, below("/paths", path), document),
    ),
  ];
}

function unknownServer(document: OpenApiDocument): readonly Unsupported[] {
  const [first] = document.servers ?? [];
  if (first !== undefined && baseUrlOf(first) !== undefined) return [];
  const url = defaultBaseUrl(document);
  // A document of RamBase without a server means RamBase's own.
  if (first === undefined && url !== undefined) return [];
  const why =
    first === undefined
      ? "the document names no server"
      : `${JSON.stringify(first.url)} is no web address by itself`;
  const what =
    url === undefined
      ? "Clients have to be told where the API is (baseUrl)"
      : `The client calls ${url} unless it is told otherwise`;
  return [{ pointer: first === undefined ? "" : "/servers/0", message: `${what}: ${why}.` }];
}

/** Servers that a path or an operation has for itself, when the client calls another. */
export function otherServer(
  [own]: readonly Server[] = [],
  pointer: string,
  document: OpenApiDocument,
): readonly Unsupported[] {
  const url = own && baseUrlOf(own);
  if (own === undefined || (url !== undefined && url === defaultBaseUrl(document))) return [];
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
