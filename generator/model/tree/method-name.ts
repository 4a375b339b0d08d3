import type { HttpMethod } from "../../../spec/document/openapi.js";
import type { AnswerModel } from "../operation-model.js";
import { lockedVerb } from "../operations/locked-verb.js";
import type { OperationSource } from "../operations/operation-source.js";

/** HTTP method → what a method of the tree is called that sends it; GET has several names. */
export const nameByVerb: { readonly [verb in Exclude<HttpMethod, "get">]: string } = {
  post: "create",
  put: "update",
  delete: "delete",
  patch: "patch",
  head: "head",
  options: "options",
  trace: "trace",
};

/**
 * What a method is called in the tree: `list` for a GET that answers a list, else by its verb.
 * RamBase's operations say it in their names, which are locked: a page that loses a row must not
 * rename what people call.
 */
export function methodName(source: OperationSource, answer: AnswerModel, onItem: boolean): string {
  const { method } = source;
  if (method !== "get") return nameByVerb[method];
  const said = lockedVerb(source);
  if (said !== undefined) return said;
  const list = answer.kind === "list" || (!onItem && answer.type.kind === "array");
  return list ? "list" : "get";
}
