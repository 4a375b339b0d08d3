/** A body on the wire, and the media type to announce. */
export interface EncodedBody {
  readonly content: NonNullable<RequestInit["body"]> | undefined;
  /** `undefined` when there is no body, and for forms, whose boundary only the platform knows. */
  readonly contentType: string | undefined;
}

/**
 * Encodes the body of a request: JSON, put under `root` when there is one, unless the operation takes
 * another media type. Texts, bytes and forms of another type are sent as they are.
 */
export function encodeBody(
  body: unknown,
  root: string | undefined,
  mediaType = "application/json",
): EncodedBody {
  if (body === undefined) return { content: undefined, contentType: undefined };
  if (/[/+]json\b/i.test(mediaType)) {
    const content = JSON.stringify(root === undefined ? body : { [root]: body });
    return { content, contentType: mediaType };
  }
  if (body instanceof FormData) return { content: body, contentType: undefined };
  // The generated type of such an operation's body allows only what fetch can send.
  return { content: body as NonNullable<RequestInit["body"]>, contentType: mediaType };
}
