import { getLineColLocation, type NormalizedProblem } from "@redocly/openapi-core";
import { issue } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";

/**
 * Says one of Redocly's problems as an issue of ours.
 *
 * @param file the document's name as the user typed it; Redocly's own is an absolute path
 */
export function problemToIssue(problem: NormalizedProblem, file: string): Issue {
  const location = problem.location[0];
  const pointer = location?.pointer?.replace(/^#/, "").replace(/\/$/, "");
  const code = problem.severity === "error" ? "lint/error" : "lint/warning";
  return issue(
    code,
    `${sentence(problem.message)} (rule ${problem.ruleId})`,
    {
      file,
      ...(location && { line: getLineColLocation(location).start.line }),
      ...(pointer !== undefined && { pointer }),
    },
    problem.suggest.length > 0 ? `Did you mean ${problem.suggest.join(" or ")}?` : undefined,
  );
}

function sentence(message: string): string {
  return message.trim().replace(/\s*\n\s*/g, " ");
}
