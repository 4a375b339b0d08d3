import type { Change, ExplainedChange, OperationName } from "../../spec/diff/change.js";
import { messageMarkdown, valueMarkdown } from "../../spec/diff/report/change-markdown.js";
import { codeMarkdown, plainMarkdown } from "../../spec/diff/report/markdown-text.js";
import { operationText } from "../../spec/diff/report/words.js";
import { httpMethods, type OpenApiDocument } from "../../spec/document/openapi.js";
import { operationAt } from "../../spec/document/operations.js";
import { bodyRoots } from "./body-roots.js";
import { listWords } from "./list-words.js";
import { canBeJoined, phrases } from "./phrases.js";
import { resourceLabel } from "./resource-label.js";
import { rowWords } from "./row-words.js";
import { type SubjectWords, subjectWords } from "./subject-words.js";

/** The two documents that were compared. */
export interface TwoDocuments {
  readonly old: OpenApiDocument;
  readonly new: OpenApiDocument;
}

/**
 * Tells changes to readers, each in one line of Markdown: the resource, what happened to it, and the
 * operation that it is seen in. Changes of one operation that differ in the field alone share a line.
 *
 * @param note what stands behind the line of a change, in Markdown; those of changes
 *   that share a line are one
 * @returns the lines in the order of the changes
 */
export function changeLines(
  changes: readonly ExplainedChange[],
  documents: TwoDocuments,
  note: (change: ExplainedChange) => string,
): readonly string[] {
  const roots = bodyRoots([documents.old, documents.new]);
  const joined = new Map<string, { readonly change: ExplainedChange; readonly subjects: SubjectWords[] }>();
  for (const change of changes) {
    const subject = subjectWords(change.subject, roots);
    const key =
      canBeJoined(change.rule) && !change.isDormant
        ? JSON.stringify([change.rule, change.operations])
        : JSON.stringify([change.rule, change.subject, change.old, change.new, change.message]);
    const known = joined.get(key);
    if (known) known.subjects.push(subject);
    else joined.set(key, { change, subjects: [subject] });
  }
  return [...joined.values()].map(({ change, subjects }) => {
    const told = line(change, subjects, documents);
    const where = note(change);
    return where === "" ? told : `${told} · ${where}`;
  });
}

function line(change: Change, subjects: readonly SubjectWords[], documents: TwoDocuments): string {
  const [first, ...others] = change.operations;
  const text = sentence(change, subjects, documents).replace(/\.$/, "");
  if (first === undefined) return `The document: ${text}`;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `**${plainMarkdown(resourceLabel(first))}**: ${text} (${codeMarkdown(operationText(first))}${more})`;
}

function sentence(change: Change, subjects: readonly SubjectWords[], documents: TwoDocuments): string {
  const { rule, before, after, operations, subject } = change;
  // What has no effect is told as it is found: a read-only field is not carried by requests.
  const phrase = change.isDormant ? undefined : phrases[rule];
  if (phrase)
    return phrase({
      names: listWords([...new Set(subjects.map(({ name }) => name))]),
      whole: subjects[0]?.whole ?? "",
      before: valueMarkdown(before, rule),
      after: valueMarkdown(after, rule),
      summary: plainMarkdown(operations[0] ? summaryOf(operations[0], documents) : ""),
      rows: rule === "operation/rows-changed" ? rowWords(change) : "",
    });
  const said = messageMarkdown(change);
  return subject === "operation" || subject === "document" ? said : `${subjects[0]?.whole ?? ""}: ${said}`;
}

function summaryOf({ method, path }: OperationName, { old, new: now }: TwoDocuments): string {
  const name = httpMethods.find((one) => one === method.toLowerCase());
  return (name && (operationAt(now, path, name) ?? operationAt(old, path, name))?.summary) ?? "";
}
