import { codeMarkdown, plainMarkdown } from "../../spec/diff/report/markdown-text.js";

/** What a change is about, ready for a sentence in Markdown. */
export interface SubjectWords {
  /** Name of the field, parameter or error as code; of other things, what they are. */
  readonly name: string;
  /** The same with where it stands: `` `comment` in requests ``. */
  readonly whole: string;
}

/**
 * Takes apart what the comparison of documents calls a thing: `request body userAssignment.comment`.
 *
 * @param roots names of wrappers, which are left out where a field stands inside of one
 */
export function subjectWords(subject: string, roots: ReadonlySet<string>): SubjectWords {
  const field = /^(request body|response \S+) (?!header )(\S+)(?: (\S+))?$/.exec(subject);
  if (field) {
    const [, place = "", path = "", keyword] = field;
    const name = codeMarkdown(withoutRoot(path, roots));
    const whole = `${name} in ${place === "request body" ? "requests" : "answers"}`;
    return { name, whole: keyword === undefined ? whole : `${codeMarkdown(keyword)} of ${whole}` };
  }
  const header = /^response (\S+) header (\S+)$/.exec(subject);
  if (header) {
    const name = `header ${codeMarkdown(header[2] ?? "")}`;
    return { name, whole: `${name} of answers with status ${header[1]}` };
  }
  const parameter = /^(\w+ parameter) (\S+)(?: (\S+))?$/.exec(subject);
  if (parameter) {
    const [, kind = "", parameterName = "", inner] = parameter;
    const name = `${kind} ${codeMarkdown(parameterName)}`;
    return { name, whole: inner === undefined ? name : `${codeMarkdown(inner)} in the ${name}` };
  }
  const error = /^error (\d+)$/.exec(subject);
  if (error) return { name: `error ${error[1]}`, whole: `error ${error[1]}` };
  const name = plainMarkdown(subject);
  return { name, whole: name };
}

/** `userAssignment.comment` → `comment`; `roles[].name` → `name`, as a list's items are what is spoken of. */
function withoutRoot(path: string, roots: ReadonlySet<string>): string {
  const [root = "", ...inside] = path.split(".");
  return inside.length > 0 && roots.has(root.replace(/(?:\[\])+$/, "")) ? inside.join(".") : path;
}
