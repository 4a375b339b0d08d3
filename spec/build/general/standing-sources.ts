import type { StandingSource } from "../../evidence/evidence.js";

const docs = "https://api.rambase.net/gettingstarted";

/** The facts that hold for the whole API and that no resource page states, each with where it is from. */
export const standing = {
  info: {
    kind: "standing",
    rule: "what the document says of itself",
    file: "spec/build/general/document-info.ts",
    text: [
      "RamBase versions its resources one by one; the document's own version is raised with each change of it.",
    ],
  },
  tag: {
    kind: "standing",
    rule: "words for a module",
    file: "spec/build/general/document-info.ts",
    text: ["The pages name modules and do not describe them; the sentence is ours."],
  },
  security: {
    kind: "standing",
    rule: "how all requests are authorized",
    file: "spec/build/general/security-schemes.ts",
    text: [
      "Every request carries an access token, which OAuth 2.0 gives: in the Authorization header or as $access_token.",
    ],
    address: `${docs}/gettingaccess`,
  },
  errors: {
    kind: "standing",
    rule: "general error responses",
    file: "spec/build/general/error-schemas.ts",
    text: [
      "Any resource may answer 400, 401, 403, 404 or 500 with one and the same error object (401 without it).",
      "Resource pages list their own error numbers, and not all of them.",
    ],
    address: `${docs}/errormessages`,
  },
} as const satisfies { readonly [name: string]: StandingSource };
