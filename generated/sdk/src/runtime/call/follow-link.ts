import type { AnyClient } from "../client/client.js";
import { type FieldNames, fieldNames } from "../request/field-names.js";
import { type ApiCall, apiCall } from "./call-operation.js";
import { linkRequest } from "./link-request.js";
import type { CallOptions, OperationSpec } from "./operation.js";
import { send } from "./send.js";

/** The query parameters that a resource usually takes, and what every call takes. */
export interface LinkOptions extends CallOptions {
  readonly db?: string | undefined;
  readonly lang?: string | undefined;
  readonly useMinimumVersion?: number | undefined;
  readonly showCustomFields?: boolean | undefined;
  readonly showDomainDescriptions?: boolean | undefined;
  readonly expand?: FieldNames | undefined;
  readonly select?: FieldNames | undefined;
}

const spec: OperationSpec = {
  id: "followLink",
  method: "GET",
  path: "",
  query: {
    db: "$db",
    lang: "$lang",
    useMinimumVersion: "$useMinimumVersion",
    showCustomFields: "$showCustomFields",
    showDomainDescriptions: "$showDomainDescriptions",
    expand: ["$expand", fieldNames],
    select: ["$select", fieldNames],
  },
};

/**
 * Gets what a link of an answer (`userLink`) leads to. A parameter that the link has already keeps its value.
 * A link to the API's own address is asked for below the client's base URL.
 *
 * ```ts
 * const link = assignment.user?.userLink;
 * if (link) console.log(await followLink<{ user: User }>(rambase, link));
 * ```
 *
 * @returns the JSON with its root, which nothing is known of
 * @throws `RamBaseError` when the link leads to any other place: nothing else may see the token
 */
export function followLink<T = unknown>(
  client: AnyClient,
  link: string,
  options: LinkOptions = {},
): ApiCall<T> {
  return apiCall(send<T>(client, spec, () => linkRequest(client, spec, checked(link), options), options));
}

/** Callers without a type checker hand in what an answer may lack. */
function checked(link: unknown): string {
  if (typeof link === "string") return link;
  throw new TypeError("The link must be a text: an answer may lack it.");
}
