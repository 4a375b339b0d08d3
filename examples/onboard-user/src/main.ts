import { RamBase, RamBaseError } from "rambase-sdk";
import { onboardUser } from "./onboard-user.js";
import { plan } from "./plan.js";
import { readSettings } from "./settings.js";

const settings = readSettings(process.env);

if ("missing" in settings) {
  console.error("Please set these environment variables:");
  for (const line of settings.missing) console.error(`  ${line}`);
  process.exitCode = 2;
} else {
  try {
    await onboardUser(new RamBase(settings.client), plan, (line) => console.log(line));
  } catch (error) {
    // What the API or the network says is for people to read; anything else is a mistake in this program.
    if (!(error instanceof RamBaseError)) throw error;
    console.error(`${error.operation ?? "The call"} failed: ${error.message}`);
    process.exitCode = 1;
  }
}
