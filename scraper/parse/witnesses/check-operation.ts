import type { Issue } from "../../../issues/issue.js";
import type { ResourcePage } from "../../model/resource-page.js";
import { disagreement } from "./disagreement.js";

const sentence = "This is an API operation.";
const operationUri = /\/api-operations\/\d+\/instances\/?$/;

/**
 * Compares the sentence of API operations with the URI, which is followed. Only a POST starts an operation:
 * a page that lists the instances may have the sentence, too. An operation whose URI has another form was
 * seen without the sentence.
 */
export function checkOperation(page: ResourcePage): readonly Issue[] {
  if (page.method !== "POST" || operationUri.test(page.uri.path) === page.isApiOperation) return [];
  const summary = {
    who: "The text above the header table",
    says: page.isApiOperation ? sentence : `nothing of "${sentence}"`,
    at: page.evidence.isApiOperation ?? page.evidence.summary,
  };
  const row = { who: "The URI row", says: page.uri.server + page.uri.path, at: page.uri.at };
  return [disagreement("page/operation-differs", page, summary, row)];
}
