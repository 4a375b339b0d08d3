import type { HttpMethod } from "../../../spec/document/openapi.js";
import type { AnswerModel } from "../operation-model.js";

const byVerb: { readonly [verb in Exclude<HttpMethod, "get">]: string } = {
  post: "create",
  put: "update",
  delete: "delete",
  patch: "patch",
  head: "head",
  options: "options",
  trace: "trace",
};

/** What a method is called in the tree: `list` for a GET that answers a list, else by its verb. */
export function methodName(verb: HttpMethod, answer: AnswerModel, onItem: boolean): string {
  if (verb !== "get") return byVerb[verb];
  const list = answer.kind === "list" || (!onItem && answer.type.kind === "array");
  return list ? "list" : "get";
}
