import { AbortError, clientCredentials, createClient, RamBaseError } from "rambase-sdk/core";
import { exportCustomers } from "./export-customers.js";
import { readSettings } from "./settings.js";

const settings = readSettings(process.env);
const [file] = process.argv.slice(2);

if ("missing" in settings) {
  console.error("Please set these environment variables:");
  for (const line of settings.missing) console.error(`  ${line}`);
  process.exitCode = 2;
} else if (file === undefined) {
  console.error("Please name the file to write: npm start -- customers.csv");
  process.exitCode = 2;
} else {
  const interrupt = new AbortController();
  // Once: who presses it again does not want to wait.
  process.once("SIGINT", () => interrupt.abort());
  const { auth, ...options } = settings.client;
  const rambase = createClient({ ...options, auth: clientCredentials(auth) });
  try {
    const rows = await exportCustomers(rambase, file, interrupt.signal, (line) => console.log(line));
    console.log(`${file} has ${rows} customers.`);
  } catch (error) {
    // What the API, the network or a file says is for people to read; anything else is a mistake in this
    // program.
    if (error instanceof SyntaxError) {
      console.error(error.message);
    } else if (error instanceof RamBaseError || (error instanceof Error && "syscall" in error)) {
      console.error(`${reasonOf(error)} What is done is kept: the next run goes on from there.`);
    } else {
      throw error;
    }
    process.exitCode = error instanceof AbortError ? 130 : 1;
  }
}

function reasonOf(error: Error): string {
  if (error instanceof AbortError) return "Interrupted.";
  return error instanceof RamBaseError
    ? `${error.operation ?? "The call"} failed: ${error.message}`
    : `${error.message}.`;
}
