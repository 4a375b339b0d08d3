import type { ReceivedRequest } from "./received-request.js";

/** The media type of a body in small letters, without its parameters; empty when none is given. */
export function contentType({ headers }: ReceivedRequest): string {
  return (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Whether a media type is JSON under one of its names. */
export function isJson(mediaType: string): boolean {
  return /[/+]json$/.test(mediaType);
}
