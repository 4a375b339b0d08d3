import { codeMarkdown, plainMarkdown } from "../../spec/diff/report/markdown-text.js";
import { type ErrorEntry, errorIndex } from "../../spec/document/error-index.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { operationsOf } from "../../spec/document/operations.js";

/** The error codes that one document has and the other has not, each in one line of Markdown. */
export function errorLines(has: OpenApiDocument, hasNot: OpenApiDocument): readonly string[] {
  const known = new Set(errorsOf(hasNot).map(({ code }) => code));
  return errorsOf(has)
    .filter(({ code }) => !known.has(code))
    .map(line);
}

function errorsOf(document: OpenApiDocument): readonly ErrorEntry[] {
  return errorIndex(document, operationsOf(document));
}

function line({ code, name, answers }: ErrorEntry): string {
  const [answer] = answers;
  const operations = new Set(answers.flatMap((one) => one.operations));
  const [first] = operations;
  const others = operations.size - 1;
  const more = others > 0 ? ` and ${others} more` : "";
  const where =
    first === undefined ? "" : ` (${codeMarkdown(`${first.method.toUpperCase()} ${first.path}`)}${more})`;
  const called = name === "" ? "" : ` ${codeMarkdown(name)}`;
  return `**${code}**${called}, status ${answer?.status ?? ""}: “${plainMarkdown(answer?.message ?? "")}”${where}`;
}
