import { ApiError, AuthenticationError, type RamBase, RamBaseError } from "rambase-sdk";
import type { Posting } from "./postings.js";
import type { Outcome, Report } from "./report.js";

/** How many rows ended in which way; `skipped` are those that an earlier run has posted. */
export type Counts = Readonly<Record<Outcome | "skipped", number>>;

/**
 * Posts row after row and reports each. Rows that an earlier run has posted, or may have posted, are
 * passed over. A row that the API refuses does not stop the others; a row whose answer is lost does,
 * because nobody knows why.
 */
export async function postRows(
  rambase: RamBase,
  postings: readonly Posting[],
  report: Report,
  signal: AbortSignal,
): Promise<Counts> {
  const counts = { posted: 0, refused: 0, unknown: 0, skipped: 0 };
  for (const posting of postings) {
    const before = report.outcomes.get(posting.line);
    if (before === "posted" || before === "unknown") {
      counts[before === "posted" ? "skipped" : "unknown"] += 1;
      continue;
    }
    // Asked between the rows: a row that is being posted is waited for, so that its outcome is known.
    if (signal.aborted) break;
    const outcome = await post(rambase, posting, report);
    counts[outcome] += 1;
    if (outcome === "unknown") break;
  }
  return counts;
}

async function post(rambase: RamBase, { line, body }: Posting, report: Report): Promise<Outcome> {
  // Stands there before the row is sent: should the program be killed now, nobody knows more.
  await report.add(line, "unknown", "The run ended while this was being posted.");
  try {
    await rambase.finance.generalLedger.create(body);
  } catch (error) {
    if (!(error instanceof RamBaseError)) throw error;
    const outcome = isUnsent(error) || isRefusal(error) ? "refused" : "unknown";
    await report.add(line, outcome, reasonsOf(error));
    // No other row would fare better.
    if (isUnsent(error)) throw error;
    return outcome;
  }
  await report.add(line, "posted", "");
  return "posted";
}

/** Whether the row did not come as far as the ledger, because there is no token for it. */
function isUnsent(error: RamBaseError): boolean {
  return error instanceof AuthenticationError || error.operation === "requestAccessToken";
}

/** Whether the API itself refused the row. A gateway's word says nothing of what the server behind it did. */
function isRefusal(error: RamBaseError): boolean {
  if (!(error instanceof ApiError) || error.code === undefined) return false;
  return error.status >= 400 && error.status < 500;
}

function reasonsOf(error: RamBaseError): string {
  const inner = error instanceof ApiError ? error.innerErrors : [];
  return [error, ...inner]
    .map(({ message }) => message)
    .filter(Boolean)
    .join("; ");
}
