import type { Doc } from "../type-model.js";
import { closed } from "../types/closed.js";
import type { OperationSource } from "./operation-source.js";

/** The comment of an operation: summary, description, the errors it documents, a link to its page. */
export function operationDoc(source: OperationSource, errors: readonly string[]): Doc {
  const { summary, description, deprecated } = source.operation;
  const paragraphs = [summary, description === summary ? undefined : description, failsWith(errors)];
  const [first = "", ...others] = paragraphs.map((text) => text?.trim() ?? "").filter((text) => text !== "");
  const latest = source.rambase?.latestVersion;
  const see = source.rambase?.page;
  return {
    paragraphs:
      first === "" ? [`\`${source.method.toUpperCase()} ${source.path}\``] : [closed(first), ...others],
    ...(deprecated ? { deprecated: latest === undefined ? "" : `Version ${latest} replaces this one.` } : {}),
    ...(see === undefined ? {} : { see }),
  };
}

function failsWith(errors: readonly string[]): string | undefined {
  if (errors.length === 0) return undefined;
  return `Documented errors: ${errors.map((name) => `\`ErrorCode.${name}\``).join(", ")}.`;
}
