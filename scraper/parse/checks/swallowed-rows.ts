import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import { textsWhere } from "../../model/kept-lines.js";
import type { LineUse, ResourcePage } from "../../model/resource-page.js";
import { openings } from "../sections.js";
import { lineOf } from "./place.js";
import { rowMarks, standingMarks, textMarks } from "./row-marks.js";
import { type StatedText, textsOf } from "./stated-texts.js";

const openingSentence = new RegExp(openings.map(({ pattern }) => pattern.source).join("|"));

/** Messages of errors are one line and rows of lists begin with a name: a constraint is another row's. */
const constraint = /^(?:Minimum|Maximum|Default)(?: value)?:\s*\S+$/;

type Text = Omit<StatedText, "kind"> & { readonly kind: StatedText["kind"] | "row" | "standing" };

/** Rows of lists are themselves rows, and may look like those of parameters. */
const marksOf = { row: rowMarks, standing: standingMarks, text: textMarks, message: textMarks };

/**
 * Looks into texts that the page states once for rows that became part of them: a row whose label was
 * damaged is read as one more line of the text above it.
 */
export function checkSwallowedRows(page: ResourcePage): readonly Issue[] {
  const texts = [...textsOf(page), ...constraintsOf(page), ...rowsOf(page), ...ignoredTexts(page)];
  return texts.flatMap(({ name, kind, text = "", at }) => {
    const found = marksOf[kind].find(([mark]) => mark.test(text));
    const isConstraint = (kind === "row" || kind === "message") && constraint.test(text);
    // Errors stand on plain lines, so that a bar inside a message is a word of it.
    const border = kind === "message" ? /(?:^|\n)\|\s|\s\|(?:\n|$)/ : /\s\|(?:\s|$)/;
    const hasBar = kind !== "row" && page.layout === "flat" && border.test(text);
    if (!found && !hasBar && !isConstraint) return [];
    const what = found?.[1] ?? (isConstraint ? "a constraint of a row" : "a cell's border");
    const match = found?.[0].exec(text)?.[0].trim() ?? (isConstraint ? text : " |");
    const message = `${name} holds ${what}: "${match.slice(0, 60)}" was expected on a line of its own.`;
    return [issue("page/row-unclear", message, { file: page.file, line: lineOf(at, page, match) })];
  });
}

function constraintsOf(page: ResourcePage): readonly Text[] {
  return [...page.uriParameters, ...page.queryParameters].map(({ name, default: preset, pattern, at }) => ({
    name: `A constraint of ${name}`,
    kind: "text",
    text: [preset, pattern].filter((part) => part !== undefined).join("\n"),
    at,
  }));
}

function rowsOf(page: ResourcePage): readonly Text[] {
  const rows = [...page.filters, ...page.namedFilters, ...page.sortable, ...page.operations];
  return rows.map(({ text, at }) => ({ name: "A row of a list", kind: "row", text, at }));
}

/** Sentences that stand on every page. */
function ignoredTexts(page: ResourcePage): readonly Text[] {
  const isStanding = ({ rule }: LineUse) => rule === "section opening" || rule === "standing sentence";
  return textsWhere(page.lines, isStanding).map(({ text, index }) => {
    const at = { from: index + 1, to: index + 1 };
    return { name: "A standing sentence", kind: "standing", text: text.replace(openingSentence, ""), at };
  });
}
