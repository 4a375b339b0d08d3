import { issue } from "../../../../issues/catalogue.js";
import type { Issue } from "../../../../issues/issue.js";
import type { OpenApiDocument } from "../../../../spec/document/openapi.js";
import type { References } from "../../document/references.js";
import type { OperationSource } from "../operation-source.js";
import { unsupportedAnswers } from "./answers.js";
import { unsupportedBody } from "./bodies.js";
import { otherServer, receivedRequests, unsupportedFrame } from "./frame.js";
import { otherLogins, unsupportedLogins } from "./logins.js";
import { unsupportedParameters } from "./parameters.js";

/** Something the document says and the SDK does not do, and what it does instead. */
export interface Unsupported {
  readonly pointer: string;
  readonly message: string;
}

/** Reports (`generator/unsupported`) all that a document says and the SDK does otherwise or not at all. */
export function reportUnsupported(
  document: OpenApiDocument,
  sources: readonly OperationSource[],
  references: References,
  issues: Issue[],
): void {
  const found = [
    ...unsupportedFrame(document),
    ...unsupportedLogins(document, sources),
    ...sources.flatMap((source) => [
      ...receivedRequests("callbacks", source.operation.callbacks, source.pointer),
      ...otherServer(source.operation.servers, source.pointer, document),
      ...otherLogins(source.operation.security, source.pointer, document),
      ...unsupportedParameters(source, references),
      ...unsupportedBody(source, references),
      ...unsupportedAnswers(source, references),
    ]),
  ];
  const seen = new Set<string>();
  for (const { pointer, message } of found) {
    // What several operations share is said once.
    if (seen.has(pointer + message)) continue;
    seen.add(pointer + message);
    issues.push(issue("generator/unsupported", message, { pointer }));
  }
}
