import { appendFile, readFile } from "node:fs/promises";
import { csvLine } from "./csv.js";

const outcomeNames = ["posted", "refused", "unknown"] as const;

/** What became of a row: nobody knows whether it was posted when it is `unknown`. */
export type Outcome = (typeof outcomeNames)[number];

/** The report of a file: what became of each row, also in earlier runs. */
export interface Report {
  readonly outcomes: ReadonlyMap<number, Outcome>;
  /** Is on the disk when it returns. */
  readonly add: (line: number, outcome: Outcome, message: string) => Promise<void>;
}

/** A line of a report, perhaps written by people or their spreadsheet. */
const record = /^\ufeff?"?(\d+)"?,"?(posted|refused|unknown)"?(?:,|$)/;

/**
 * Opens the report in a file, where it is a CSV file itself: line, outcome, message. Throws a `SyntaxError`
 * when it cannot be read: what it says of a row that was posted must not be passed over.
 */
export async function openReport(file: string): Promise<Report> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const outcomes = new Map<number, Outcome>();
  for (const [index, said] of text.split(/\r\n|\r|\n/).entries()) {
    const [, line, outcome] = record.exec(said) ?? [];
    // The last word on a line counts.
    if (isOutcome(outcome)) outcomes.set(Number(line), outcome);
    else if (!isCutOff(said)) {
      throw new SyntaxError(`${file}, line ${index + 1} must be like "2,posted", and is "${said}". Mend it.`);
    }
  }
  let begin = /[^\r\n]$/.test(text) ? "\r\n" : "";
  return {
    outcomes,
    add: async (line, outcome, message) => {
      outcomes.set(line, outcome);
      const words = message.replace(/\s+/g, " ");
      await appendFile(file, begin + csvLine([String(line), outcome, words]), { flush: true });
      begin = "";
    },
  };
}

/** A line that was cut off says nothing, and need not: what was on the disk before is what counts. */
function isCutOff(said: string): boolean {
  const [line] = /^\d*/.exec(said) ?? [];
  return outcomeNames.some((outcome) => `${line},${outcome}`.startsWith(said));
}

function isOutcome(text: string | undefined): text is Outcome {
  return outcomeNames.some((outcome) => outcome === text);
}
