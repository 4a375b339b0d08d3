import { surfaceRules } from "../../../generator/surface/rules/surface-rules.js";
import { type CodePair, ruleExamples } from "./rule-examples.js";

/** The rules under the headings of the page, by the beginnings of their names. */
const groups: readonly (readonly [title: string, beginnings: readonly string[]])[] = [
  ["Operations", ["operation/"]],
  ["Entry points, exports and constants", ["entry/", "export/", "constant/", "errors/"]],
  ["Members and types", ["member/", "type/", "heritage/"]],
  ["What programs pass", ["input/"]],
  ["What programs are given", ["output/"]],
  ["Functions", ["parameter/", "callback/", "overload/", "type-parameter/"]],
];

const introduction = `# Changes of the SDK's public surface

With the SDK comes \`api.md\`, the listing of what programs can write against. From the listings of two versions follow their
differences and the part of the version number that they ask to be raised: a change is **major** when a program that compiled may not
compile any more, or would mean something else, and *minor* when it adds something.

A type is judged by who makes its values, which the signatures of the older version tell: what functions take is *passed by programs*,
what they return is *given to them*, and the other way round inside of callbacks. Of a type that is both, or that no function mentions, the
stricter rule holds. Validators decide only for types that no function mentions. Names of parameters, the order of members and of a
union, and types that are written otherwise and mean the same are no changes. An operation that came or went is one change, whatever
functions, methods, types and validators came or went with it; what others use is told of its own.

This page is made of the rules in \`generator/surface/rules/\` and of the examples in \`test/generator/surface/examples.yaml\`, where a
function takes what is called \`Sent\` and another one returns what is called \`Received\`; every example is tried by a test.
\`UPDATE_DOCS=1 npx vitest run test/generator/surface/rules-page.test.ts\` writes it anew.
`;

/** The page of all rules (`docs/sdk-changes.md`), made of the rules and their examples. */
export function rulesPage(): string {
  const examples = new Map(ruleExamples().map((one) => [one.rule, one]));
  const sections = groups.map(([title, beginnings]) => {
    const rows = Object.entries(surfaceRules).flatMap(([id, { bump, says, because }]) => {
      if (!beginnings.some((one) => id.startsWith(one))) return [];
      const example = examples.get(id);
      const step = bump === "major" ? "**major**" : bump;
      return [row([`\`${id}\``, `${says}. ${because}`, step, shown(example?.fires), shown(example?.silent)])];
    });
    const head = row(["rule", "what happened, and why it matters", "version", "is one", "is none"]);
    return [`\n## ${title}\n`, head, row(["---", "---", "---", "---", "---"]), ...rows].join("\n");
  });
  return `${introduction}${sections.join("\n")}\n`;
}

function shown(pair: CodePair | undefined): string {
  return pair === undefined ? "" : `${code(pair.old)} → ${code(pair.new)}`;
}

function code(side: CodePair["old"]): string {
  if (typeof side === "string") return side === "" ? "nothing" : quoted(side);
  return Object.entries(side)
    .map(([file, text]) => `${quoted(file)}${text === "" ? "" : `: ${quoted(text)}`}`)
    .join(", ");
}

function quoted(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
