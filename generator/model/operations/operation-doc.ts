import { fromCommonMark } from "../../../spec/document/common-mark.js";
import type { RamBaseOperation } from "../../../spec/document/rambase-extensions.js";
import type { Doc } from "../type-model.js";
import { closed } from "../types/closed.js";
import type { OperationSource } from "./operation-source.js";

/**
 * The comment of an operation: summary, description, size of a page, documented errors, a
 * link to where it stands.
 */
export function operationDoc(source: OperationSource, errors: readonly string[]): Doc {
  const { summary, description, deprecated } = source.operation;
  const texts = [summary ?? "", fromCommonMark(description ?? "")].map(closed);
  const told = [...new Set(texts), pageSize(source.rambase), failsWith(errors)].filter((text) => text !== "");
  const latest = source.rambase?.latestVersion;
  const see = source.rambase?.page;
  return {
    paragraphs: told.length > 0 ? told : [`\`${source.method.toUpperCase()} ${source.path}\``],
    ...(deprecated ? { deprecated: latest === undefined ? "" : `Version ${latest} replaces this one.` } : {}),
    ...(see === undefined ? {} : { see }),
  };
}

function pageSize({ maximumPageSize }: RamBaseOperation = {}): string {
  return maximumPageSize === undefined ? "" : `A page has at most ${maximumPageSize} items.`;
}

function failsWith(errors: readonly string[]): string {
  if (errors.length === 0) return "";
  return `Documented errors: ${errors.map((name) => `\`ErrorCode.${name}\``).join(", ")}.`;
}
