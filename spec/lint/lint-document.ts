import { type Config, createConfig, lintFromString, type NormalizedProblem } from "@redocly/openapi-core";
import { issue } from "../../issues/catalogue.js";
import { type Issue, isError, type Outcome } from "../../issues/issue.js";
import { byPlace } from "./by-place.js";
import { ClosedResolver } from "./closed-resolver.js";
import { problemToIssue } from "./problem-to-issue.js";

/** The rules that stand when no configuration is given. */
const defaultRules = "extends: [recommended-strict]";

/** What lint found, counted. */
export interface LintSummary {
  readonly errors: number;
  readonly warnings: number;
}

/**
 * Holds an OpenAPI document against Redocly's rules.
 *
 * @param text the document, YAML or JSON
 * @param file its name, for the issues
 * @param config text of a `redocly.yaml`; without it the rules are `recommended-strict`
 * @returns how many errors and warnings, with one `lint/error` or `lint/warning` issue each, in the order
 *   of the document; `lint/config` when the configuration itself is wrong
 */
export async function lintDocument(
  text: string,
  file: string,
  config: string = defaultRules,
): Promise<Outcome<LintSummary>> {
  let rules: Config;
  try {
    rules = await createConfig(config, { externalRefResolver: new ClosedResolver() });
  } catch (error) {
    return summed([
      issue("lint/config", `The lint rules cannot be read: ${reasonOf(error)}`, { file: "redocly.yaml" }),
    ]);
  }
  try {
    const problems = await findProblems(text, file, rules);
    return summed(problems.map((problem) => problemToIssue(problem, file)).sort(byPlace));
  } catch (error) {
    return summed([issue("document/syntax", `The document cannot be read: ${reasonOf(error)}`, { file })]);
  }
}

async function findProblems(
  text: string,
  file: string,
  config: Config,
): Promise<readonly NormalizedProblem[]> {
  const source = text.replace(/^\uFEFF/, "");
  return lintFromString({ source, absoluteRef: file, config, externalRefResolver: new ClosedResolver() });
}

function summed(issues: readonly Issue[]): Outcome<LintSummary> {
  const errors = issues.filter(isError).length;
  const warnings = issues.filter((one) => one.severity === "warning").length;
  return { value: { errors, warnings }, issues };
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.trim().split("\n")[0] ?? "";
}
