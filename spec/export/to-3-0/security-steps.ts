import { reportWeakened, type Step } from "../step.js";

/** Keeps the name of a mutual TLS scheme usable: operations refer to it. */
export const withHttpScheme: Step = (scheme, site) => {
  if (scheme.type !== "mutualTLS") return scheme;
  reportWeakened(site, "OpenAPI 3.0 has no mutualTLS; it is written as an http scheme named mutual-tls.");
  return { ...scheme, type: "http", scheme: "mutual-tls", "x-type": "mutualTLS" };
};
