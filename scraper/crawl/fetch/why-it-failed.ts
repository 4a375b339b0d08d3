const reasons: { readonly [code: string]: string } = {
  ECONNREFUSED: "nothing listens there",
  ECONNRESET: "the server closed the connection before the end",
  UND_ERR_SOCKET: "the server closed the connection before the end",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "the name of the host could not be looked up",
  ETIMEDOUT: "the connection timed out",
  UND_ERR_CONNECT_TIMEOUT: "the connection timed out",
  UND_ERR_HEADERS_TIMEOUT: "the server did not begin to answer",
  UND_ERR_BODY_TIMEOUT: "the server stopped in the middle of its answer",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the body is not as long as the server said",
  UND_ERR_HEADERS_OVERFLOW: "the headers of the answer are too long",
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is not one that this machine trusts",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate is not one that this machine trusts",
  Z_DATA_ERROR: "the packed body is damaged",
  Z_BUF_ERROR: "the packed body ends too early",
};

/**
 * Says an error of a request in words.
 *
 * @param timeout the milliseconds that the request had
 */
export function whyItFailed(error: unknown, timeout: number): string {
  for (let one = error; one instanceof Error; one = one.cause) {
    if (one.name === "TimeoutError") return `no whole answer came within ${timeout / 1000} s`;
    const code = "code" in one ? String(one.code) : "";
    const reason = reasons[code] ?? (code.startsWith("HPE_") ? "the answer is no correct HTTP" : undefined);
    if (reason !== undefined) return reason;
  }
  const deepest = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return deepest instanceof Error ? deepest.message.split("\n", 1)[0] || deepest.name : String(deepest);
}
