import { ApiError, ConnectionError, type RamBase, TimeoutError } from "rambase-sdk";
import type { Posting } from "./postings.js";
import type { Outcome, Report } from "./report.js";

/** How many rows ended in which way. */
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
      counts.skipped += 1;
      continue;
    }
    // Asked between the rows: a row that is being posted is waited for, so that its outcome is known.
    if (signal.aborted) break;
    const { outcome, message } = await post(rambase, posting);
    await report.add(posting.line, outcome, message);
    counts[outcome] += 1;
    if (outcome === "unknown") break;
  }
  return counts;
}

async function post(
  rambase: RamBase,
  { body }: Posting,
): Promise<{ readonly outcome: Outcome; readonly message: string }> {
  try {
    await rambase.finance.generalLedger.create(body);
    return { outcome: "posted", message: "" };
  } catch (error) {
    if (error instanceof ConnectionError || error instanceof TimeoutError) {
      return { outcome: "unknown", message: error.message };
    }
    if (!(error instanceof ApiError)) throw error;
    const reasons = [error, ...error.innerErrors].map(({ message }) => message).filter(Boolean);
    // A gateway's word says nothing about what the server behind it did.
    const outcome = error.status < 500 || error.code !== undefined ? "refused" : "unknown";
    return { outcome, message: reasons.join("; ") };
  }
}
