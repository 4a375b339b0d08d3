import { issue } from "../../../issues/catalogue.js";
import type { Issue, Outcome } from "../../../issues/issue.js";
import type { Body } from "../../model/body.js";
import type { Account } from "../account.js";
import { isLabel } from "../boilerplate.js";
import type { Line } from "../line.js";
import { checkBold } from "../witnesses/check-bold.js";
import { attachTooltips } from "./attach-tooltips.js";
import type { CodeText } from "./code-text.js";
import { compareHalves } from "./compare-halves.js";
import type { Halves } from "./halves.js";
import { mergeHalves } from "./merge-halves.js";
import { pairHalves } from "./pair-halves.js";
import { readCode } from "./read-code.js";
import { type CodeFault, forEachNode, type ScannedHalf, type Stretch } from "./scan.js";
import { scanJson } from "./scan-json.js";
import { scanXml } from "./scan-xml.js";

/** Where the lines of a body are, for its issues. */
export interface BodyPlace {
  readonly file: string;
  /** Turns a 0-based line index into the line number in the file. */
  readonly lineNumber: (index: number) => number;
}

/**
 * Reads the numbered code of a body: its XML half, its JSON half, and the tooltips.
 *
 * @returns the body, or `undefined` when the code is empty
 * Reports code that does not fit together and every difference between the halves.
 */
export function readBody(
  lines: readonly Line[],
  place: BodyPlace,
  account: Account,
): Outcome<Body | undefined> {
  const code = readCode(lines, account);
  const { xml, json } = scanHalves(code);
  const xmlTooltips = attachTooltips(code, xml, account);
  const jsonTooltips = attachTooltips(code, json, account);
  useCode(code, xml, account);
  useCode(code, json, account);

  const strays = [...xmlTooltips.strays, ...jsonTooltips.strays].flatMap((stray) =>
    besideCode(code, stray, account),
  );
  const faults = [...xml.faults, ...xmlTooltips.faults, ...json.faults, ...jsonTooltips.faults, ...strays];
  const issues: Issue[] = faults.map(({ at, message }) =>
    issue("code/broken", `${message}.`, { file: place.file, line: place.lineNumber(code.lineAt(at)) }),
  );
  if (xml.roots.length === 0 && json.roots.length === 0) return { value: undefined, issues };
  if (xml.roots.length === 0 || json.roots.length === 0) {
    const half = xml.roots.length === 0 ? "XML" : "JSON";
    issues.push(
      issue("halves/missing", `The ${half} half of the body was not found.`, {
        file: place.file,
        line: place.lineNumber(code.lineAt(0)),
      }),
    );
  }
  const halves: Halves = {
    code,
    xml: { ...xml, ...xmlTooltips },
    json: { ...json, ...jsonTooltips },
    pairs: pairHalves(xml.roots, json.roots),
  };
  const lineOf = (offset: number) => place.lineNumber(code.lineAt(offset));
  for (const { at, kind, message } of [...compareHalves(halves, lineOf), ...checkBold(halves, lineOf)])
    issues.push(issue(issueOf[kind], `${message}.`, { file: place.file, line: lineOf(at) }));
  return { value: { roots: mergeHalves(halves.pairs, halves), at: code.range(0, code.text.length) }, issues };
}

/** The XML half comes first on the pages; where it does not, it is looked for behind the JSON half. */
function scanHalves(code: CodeText): { readonly xml: ScannedHalf; readonly json: ScannedHalf } {
  const xml = scanXml(code, 0);
  if (xml.roots.length === 0) {
    const json = scanJson(code, xml.end, "closing bracket");
    const behind = scanXml(code, json.end);
    if (json.roots.length > 0 && behind.roots.length > 0) return { xml: behind, json };
  }
  return { xml, json: scanJson(code, xml.end) };
}

const issueOf = {
  "stated differently": "halves/differ",
  "only in one half": "halves/one-sided",
  "same name": "code/same-name",
  "bold differs": "tooltip/bold-differs",
} as const;

/** Text on a line of code that no element owns; on lines of its own it stays unexplained. */
function besideCode(code: CodeText, stray: Stretch, account: Account): readonly CodeFault[] {
  return code
    .onTakenLines(stray, account)
    .filter(({ text }) => !isLabel(text))
    .map(({ at, text }) => ({
      at,
      message: `"${text.slice(0, 80)}" stands beside code and belongs to no element`,
    }));
}

/** Everything in a half that is neither tooltip nor loose text is code. */
function useCode(code: CodeText, half: ScannedHalf, account: Account): void {
  if (half.roots.length === 0 && half.loose.length === 0) return;
  let at = half.from;
  const texts: Stretch[] = [...half.loose];
  forEachNode(half.roots, ({ inner }) => {
    if (inner) texts.push(inner);
  });
  texts.sort((a, b) => a.from - b.from);
  for (const text of texts) {
    code.use(at, text.from, "code", account);
    at = Math.max(at, text.to);
  }
  if (half.roots.length > 0) code.use(at, half.end, "code", account);
}
