import { fromCommonMark } from "../../../spec/document/common-mark.js";
import type { RamBaseOperation } from "../../../spec/document/rambase-extensions.js";
import { withFullStop } from "../docs/with-full-stop.js";
import type { Doc } from "../type-model.js";
import type { OperationSource } from "./operation-source.js";

/**
 * The comment of an operation: summary, description, size of a page, the resource that it was made from,
 * documented errors, a link to where it stands.
 */
export function operationDoc(source: OperationSource, errors: readonly string[]): Doc {
  const { summary, description, deprecated } = source.operation;
  const texts = [summary ?? "", fromCommonMark(description ?? "")].map(withFullStop);
  const facts = [pageSize(source.rambase), resourceText(source.rambase), failsWith(errors)];
  const told = [...new Set(texts)].filter((text) => text !== "");
  const first = told.length > 0 ? told : [`\`${source.method.toUpperCase()} ${source.path}\``];
  const latest = source.rambase?.latestVersion;
  const see = source.rambase?.page;
  return {
    paragraphs: [...first, ...facts.filter((text) => text !== "")],
    ...(deprecated ? { deprecated: latest === undefined ? "" : `Version ${latest} replaces this one.` } : {}),
    ...(see === undefined ? {} : { see }),
  };
}

function pageSize({ maximumPageSize }: RamBaseOperation = {}): string {
  return maximumPageSize === undefined ? "" : `A page has at most ${maximumPageSize} items.`;
}

/**
 * The resource whose documentation an operation was made from, with its version: a client that was made from
 * another version may meet fields that have changed.
 *
 * @returns an empty text where the document does not say so; pages of API operations may count none
 */
export function resourceText({ resource }: RamBaseOperation = {}): string {
  return resource?.id && resource.version !== undefined
    ? `Resource ${resource.id}, version ${resource.version}.`
    : "";
}

function failsWith(errors: readonly string[]): string {
  if (errors.length === 0) return "";
  return `Documented errors: ${errors.map((name) => `\`ErrorCode.${name}\``).join(", ")}.`;
}
