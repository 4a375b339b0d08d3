import { appendFile, readFile } from "node:fs/promises";
import { csvLine, readCsv } from "./csv.js";

/** What became of a row: nobody knows whether it was posted when it is `unknown`. */
export type Outcome = "posted" | "refused" | "unknown";

/** The report of a file: what became of each row, also in earlier runs. */
export interface Report {
  readonly outcomes: ReadonlyMap<number, Outcome>;
  readonly add: (line: number, outcome: Outcome, message: string) => Promise<void>;
}

/** Opens the report in a file, where it is a CSV file itself: line, outcome, message. */
export async function openReport(file: string): Promise<Report> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const outcomes = new Map<number, Outcome>();
  for (const { values } of readCsv(text)) {
    const [line, outcome] = values;
    // The last word on a line counts.
    if (isOutcome(outcome)) outcomes.set(Number(line), outcome);
  }
  return {
    outcomes,
    add: async (line, outcome, message) => {
      outcomes.set(line, outcome);
      await appendFile(file, csvLine([String(line), outcome, message]));
    },
  };
}

function isOutcome(text: string | undefined): text is Outcome {
  return text === "posted" || text === "refused" || text === "unknown";
}
