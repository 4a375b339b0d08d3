import { issue } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";
import type { Body } from "../model/body.js";
import type { PageText } from "../model/page-text.js";
import type { Account } from "./account.js";
import type { Section, Sections } from "./sections.js";

/**
 * Where a body is empty, its label "Format:" stands there all the same, and the number
 * 1 where code is numbered.
 *
 * @returns an issue for each section without code that lacks what even an empty body shows; the flat export
 * shows nothing there
 */
export function missingBodies(
  bodies: { readonly request: Body | undefined; readonly response: Body | undefined },
  sections: Sections,
  text: PageText,
  account: Account,
): readonly Issue[] {
  const count = ({ lines }: Section) =>
    lines.filter(({ index }) => account.ruleOf(index) === "line number").length;
  const isNumbered = (section: Section) => count(section) > 0;
  const numbers = isNumbered(sections.request) || isNumbered(sections.response);
  return (["request", "response"] as const).flatMap((kind) => {
    const section = sections[kind];
    // A section whose beginning was not found is reported by itself.
    if (bodies[kind] || !section.opening) return [];
    const hasLabel = section.lines.some((line) => /^Format:/.test(line.text.trim()));
    // An empty body has the number 1 in each half.
    if (hasLabel && isNumbered(section) === numbers && count(section) <= 2) return [];
    const message =
      'No code was found below this line, nor what stands there for an empty body: the label "Format:" and, where code is numbered, the number 1.';
    const line = text.lines[section.opening.index]?.number ?? 1;
    return [issue("page/body-missing", message, { file: text.file, line })];
  });
}
