import { RamBase, RamBaseError } from "rambase-sdk";
import { readCsv } from "./csv.js";
import { postRows } from "./post-rows.js";
import { postingsOf } from "./postings.js";
import { readText } from "./read-text.js";
import { openReport } from "./report.js";
import { readSettings } from "./settings.js";

const settings = readSettings(process.env);
const [file] = process.argv.slice(2);

if ("missing" in settings) {
  console.error("Please set these environment variables:");
  for (const line of settings.missing) console.error(`  ${line}`);
  process.exitCode = 2;
} else if (file === undefined) {
  console.error("Please name the file to post: npm start -- postings.csv");
  process.exitCode = 2;
} else {
  const interrupt = new AbortController();
  // Once: who presses it again does not want to wait.
  process.once("SIGINT", () => interrupt.abort());
  try {
    const read = postingsOf(readCsv(await readText(file)));
    if ("problems" in read) {
      console.error("Nothing was sent:");
      for (const line of read.problems) console.error(`  ${line}`);
      process.exitCode = 1;
    } else {
      const report = await openReport(`${file}.report.csv`);
      const rambase = new RamBase(settings.client);
      const counts = await postRows(rambase, read.postings, report, interrupt.signal);
      const { posted, refused, unknown, skipped } = counts;
      const left = read.postings.length - posted - refused - unknown - skipped;
      console.log(
        `${posted} posted, ${refused} refused, ${unknown} unknown, ${skipped} done before, ${left} left`,
      );
      process.exitCode = interrupt.signal.aborted ? 130 : refused + unknown + left > 0 ? 1 : 0;
    }
  } catch (error) {
    // What the API, the network or a file says is for people to read; anything else is a mistake in this
    // program.
    if (error instanceof RamBaseError) {
      console.error(`${error.operation ?? "The call"} failed: ${error.message}`);
    } else if (error instanceof SyntaxError || (error instanceof Error && "syscall" in error)) {
      console.error(error.message);
    } else {
      throw error;
    }
    process.exitCode = 1;
  }
}
