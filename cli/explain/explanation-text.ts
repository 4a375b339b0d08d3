import { printYaml } from "../../spec/print/print-yaml.js";
import type { Paint } from "../terminal/colours.js";
import { evidenceText } from "./evidence-text.js";
import type { Explanation, Section, Statement } from "./explanation.js";

/** Values longer than this are shown by their pointer only. */
const longestValue = 8;

/** Prints an explanation for a person: what was asked about, and the quoted lines behind each part of it. */
export function explanationText({ kind, heading, sections }: Explanation, paint: Paint): string {
  const [title = "", ...more] = heading;
  const head = [paint("bold", title), ...more.map((line) => paint("dim", line))];
  if (kind === "pointer") {
    const statements = sections.flatMap((section) => section.statements);
    return [...head, ...statements.flatMap((one) => [...value(one), "", ...behind(one, undefined, paint)])]
      .join("\n")
      .trimEnd();
  }
  const page = kind === "operation" ? pageOf(sections) : undefined;
  const where =
    page === undefined ? [] : [paint("underline", page.file), ...(page.address ? [page.address] : [])];
  const parts = sections.map((section) => sectionText(section, page?.file, paint));
  return [[...head, ...where].join("\n"), ...parts].join("\n\n");
}

function sectionText({ title, statements }: Section, page: string | undefined, paint: Paint): string {
  const head = title === undefined ? [] : [paint("bold", paint("cyan", title))];
  let before = "";
  const parts = statements.map((one) => {
    const lines = behind(one, page, paint);
    const text = lines.join("\n");
    const shown = text !== "" && text === before ? [`       ${paint("dim", "the same")}`] : lines;
    before = text;
    const detail = one.detail === undefined || one.detail === "" ? "" : `  ${paint("dim", one.detail)}`;
    const source = one.evidence?.sources[0];
    const rule = source && source.file === page ? `  ${paint("cyan", source.rule)}` : "";
    return [`  ${paint("bold", one.title)}${detail}${rule}`, ...shown].join("\n");
  });
  return [...head, ...parts].join("\n");
}

function value({ place }: Statement): readonly string[] {
  const lines = printYaml(place.value).trimEnd().split("\n");
  return lines.length > longestValue ? [] : lines.map((line) => `  ${line}`);
}

function behind({ place, evidence }: Statement, page: string | undefined, paint: Paint): readonly string[] {
  return evidence ? evidenceText(evidence, place.pointer, page, paint) : [];
}

/** The page that all of an operation is from. */
function pageOf(sections: readonly Section[]) {
  const source = sections[0]?.statements[0]?.evidence?.sources[0];
  return source?.kind === "page" ? source : undefined;
}
