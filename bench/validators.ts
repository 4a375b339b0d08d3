import { isMissed, printRatio } from "./ratio.js";
import { printTable } from "./sdk/table.js";
import { measureSize } from "./validators/measures/size.js";
import { measureSpeed } from "./validators/measures/speed.js";
import { installPeers } from "./validators/workshop.js";

/** Measures the generated validators beside what other libraries make of the same schemas. */
const say = (text: string) => console.error(text);
const measures = { speed: measureSpeed, size: measureSize };
const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(measures);
if (!chosen.every((name) => Object.hasOwn(measures, name))) {
  console.error(`The measures are ${Object.keys(measures).join(" and ")}.`);
  process.exit(2);
}
installPeers(say);
const findings = Object.entries(measures)
  .filter(([name]) => chosen.includes(name))
  .map(([name, measure]) => {
    say(`${name} ...`);
    return measure(say);
  });
for (const { table } of findings) console.log(`${printTable(table)}\n`);
const ratios = findings.flatMap((found) => found.ratios);
console.log(ratios.map(printRatio).join("\n"));
process.exitCode = ratios.some(isMissed) ? 1 : 0;
