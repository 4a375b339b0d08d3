import { AbortError, ApiError, RamBase, RamBaseError } from "rambase-sdk";
import { reasonsOf } from "./reasons.js";
import { readSettings } from "./settings.js";
import { turnQuote } from "./turn-quote.js";

const exitCodes = { done: 0, refused: 1, unknown: 3 } as const;
const tenMinutes = 600_000;

const settings = readSettings(process.env);
const quoteId = Number(process.argv[2]);

if ("missing" in settings) {
  console.error("Please set these environment variables:");
  for (const line of settings.missing) console.error(`  ${line}`);
  process.exitCode = 2;
} else if (!Number.isSafeInteger(quoteId) || quoteId < 1) {
  console.error("Please give the number of a quote: npm start -- 100123");
  process.exitCode = 2;
} else {
  const interrupt = new AbortController();
  // Once: who presses it again does not want to wait.
  process.once("SIGINT", () => interrupt.abort());
  const limits = { signal: interrupt.signal, timeout: tenMinutes };
  try {
    const rambase = new RamBase(settings.client);
    const { kind, lines } = await turnQuote(rambase, quoteId, limits, (line) => console.log(line));
    for (const line of lines) (kind === "done" ? console.log : console.error)(line);
    process.exitCode = exitCodes[kind];
  } catch (error) {
    // What the API or the network says is for people to read; anything else is a mistake in this program.
    if (!(error instanceof RamBaseError)) throw error;
    const reasons = error instanceof ApiError ? reasonsOf(error) : [error.message];
    console.error(`${error.operation ?? "The call"} failed: ${reasons.join("\n")}`);
    if (error instanceof AbortError) console.error("What was started goes on at the server.");
    process.exitCode = error instanceof AbortError ? 130 : 1;
  }
}
