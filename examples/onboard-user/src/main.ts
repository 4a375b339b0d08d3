import { RamBase, RamBaseError } from "rambase-sdk";
import { steps } from "./onboard-user.js";
import { plan } from "./plan.js";
import { readSettings } from "./settings.js";

const settings = readSettings(process.env);
const [first = "1"] = process.argv.slice(2);

if ("missing" in settings) {
  console.error("Please set these environment variables:");
  for (const line of settings.missing) console.error(`  ${line}`);
  process.exitCode = 2;
} else if (!steps.some((_, index) => first === String(index + 1))) {
  console.error(
    `Please give the number of the step to begin with, from 1 to ${steps.length}: npm start -- 2`,
  );
  process.exitCode = 2;
} else {
  const rambase = new RamBase(settings.client);
  for (const [index, step] of steps.entries()) {
    const number = index + 1;
    if (number < Number(first)) continue;
    try {
      await step(rambase, plan, (line) => console.log(line));
    } catch (error) {
      // What the API or the network says is for people to read; anything else is a mistake in this program.
      if (!(error instanceof RamBaseError)) throw error;
      console.error(`${error.operation ?? "The call"} failed: ${error.message}`);
      console.error(`Look what there is of step ${number}, and go on with it: npm start -- ${number}`);
      process.exitCode = 1;
      break;
    }
  }
}
