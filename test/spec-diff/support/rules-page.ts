import { stringify } from "yaml";
import { allRules, type RuleId } from "../../../spec/diff/rules/all-rules.js";
import type { Rule } from "../../../spec/diff/rules/rule.js";
import { schemaEffects } from "../../../spec/diff/rules/schema-effects.js";
import { type ExamplePair, ruleExamples } from "./rule-examples.js";

const examples = new Map(ruleExamples().map((one) => [one.rule, one]));

/** The rules under the headings of the page, by the beginnings of their names. */
const groups: readonly (readonly [string, readonly string[]])[] = [
  ["Operations", ["operation/"]],
  ["Parameters", ["parameter/"]],
  ["Bodies, statuses, headers and error codes", ["request/", "response/", "error/"]],
  ["Fields, whatever their direction", ["schema/"]],
  ["Servers and access", ["server/", "security/"]],
  ["Names, texts and the document", ["component/", "error-name/", "webhook/", "text/", "document/"]],
];

/** The page of all rules (`docs/changes.md`), made of the rules and their examples. */
export function rulesPage(): string {
  const ids = Object.keys(allRules) as RuleId[];
  const isPaired = (id: string) => pairedStems(ids).some((stem) => id.endsWith(`/${stem}`));
  const tables = groups.flatMap(([title, beginnings]) => {
    const own = ids.filter((id) => beginnings.some((one) => id.startsWith(one)) && !isPaired(id));
    return ["", `## ${title}`, "", ...ruleTable(own)];
  });
  return [
    ...introduction,
    "",
    "## What schemas allow",
    "",
    ...schemaIntroduction,
    "",
    ...schemaTable(ids),
    ...tables,
  ]
    .join("\n")
    .concat("\n");
}

const introduction = [
  "# Changes that `diff` reports",
  "",
  "`diff <old> <new>` compares two documents by what they mean: references are followed, `allOf` is put together, the forms of OpenAPI",
  "3.0 and 3.1 count as one, and neither the order of keys, paths and parameters nor the names of components and path parameters play a",
  "part. Each change has the severity of its rule:",
  "",
  "- **breaking**: code that worked may stop working;",
  "- **warning**: code may meet something that it did not meet before, or somebody should look;",
  "- **info**: nothing that worked stops.",
  "",
  "The column *version* says which part of a version number the change asks to be raised. A field that is read-only in a request, or",
  "write-only in a response, takes no part there: changes inside of it are infos.",
  "",
  "Where the evidence of both documents lies beside them, each change says who made it: *the page changed*, *this program changed* (the",
  "lines of the page are the same and were read in another way) or *a correction changed* (an overlay stands behind it).",
  "",
  "This page is made of the rules in `spec/diff/rules/` and of their examples in `test/spec-diff/examples/`; every example is tried by a",
  "test. `UPDATE_DOCS=1 npx vitest run test/spec-diff/rules-page.test.ts` writes it anew.",
];

const schemaIntroduction = [
  "A schema that allows less breaks those who send, and one that allows more may surprise those who receive. Each kind is a rule for",
  "requests (`request/maximum-lowered`, also for parameters) and another one for responses (`response/maximum-lowered`).",
];

/** Kinds of schema changes that have an example for each direction. */
function pairedStems(ids: readonly string[]): readonly string[] {
  const inSchemas = [...examples.keys()].flatMap((rule) => {
    const [direction, stem = ""] = rule.split("/");
    return direction === "request" && examples.has(`response/${stem}`) ? [stem] : [];
  });
  const stems = ids.flatMap((id) => (id.startsWith("request/") ? [id.slice("request/".length)] : []));
  // Media types come and go in both directions, and are no schemas.
  return inSchemas.filter((stem) => stems.includes(stem) && !stem.startsWith("media-type"));
}

function schemaTable(ids: readonly string[]): readonly string[] {
  const rows = pairedStems(ids).map((stem) => {
    const [sent, received] = [ruleOf(`request/${stem}`), ruleOf(`response/${stem}`)];
    const says =
      stem in schemaEffects || sent.says === received.says ? sent.says : `${sent.says} / ${received.says}`;
    const example = examples.get(`request/${stem}`);
    return row([
      `\`${stem}\``,
      says,
      verdict(sent),
      verdict(received),
      shown(example?.fires),
      shown(example?.silent),
    ]);
  });
  return [...head(["kind", "what happened", "request", "response", "is one", "is none"]), ...rows];
}

function ruleTable(ids: readonly RuleId[]): readonly string[] {
  const rows = ids.map((id) => {
    const rule = ruleOf(id);
    const example = examples.get(id);
    return row([
      `\`${id}\``,
      `${rule.says}. ${rule.because}`,
      verdict(rule),
      shown(example?.fires),
      shown(example?.silent),
    ]);
  });
  return [
    ...head(["rule", "what happened, and why it matters", "severity, version", "is one", "is none"]),
    ...rows,
  ];
}

function ruleOf(id: string): Rule {
  return allRules[id as RuleId];
}

function verdict({ severity, bump }: Rule): string {
  return `${severity === "breaking" ? "**breaking**" : severity}, ${bump}`;
}

function shown(pair: ExamplePair | undefined): string {
  return pair === undefined ? "" : `${compact(pair.old)} → ${compact(pair.new)}`;
}

function compact(value: unknown): string {
  const text = stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trim();
  return `\`${text.replace(/^\{ (.+) \}$/, "$1").replaceAll("|", "\\|")}\``;
}

function head(cells: readonly string[]): readonly string[] {
  return [row(cells), row(cells.map(() => "---"))];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
