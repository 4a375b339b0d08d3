import { parseArgs } from "node:util";
import { isMissed, printRatio } from "./ratio.js";
import { measureCalls, measureLoopback } from "./sdk/measures/calls.js";
import { measureEditor } from "./sdk/measures/editor.js";
import { measureSize } from "./sdk/measures/size.js";
import { measureStartUp } from "./sdk/measures/start-up.js";
import { measureTypes, measureValidatedTypes } from "./sdk/measures/types.js";
import { installPeers } from "./sdk/peer-packages.js";
import { type Findings, printTable } from "./sdk/table.js";
import { openWorkshop, type Workshop } from "./sdk/workshop.js";

/**
 * Measures the SDK beside what other generators make of the same document. Bounds are those of the project;
 * where they are times, they hold for a machine that does nothing else.
 */
type Measure = (workshop: Workshop, say: (text: string) => void) => Findings | Promise<Findings>;

/** Which of the two documents a measure takes: one that is quickly made, or one as large as the whole API. */
const measures: Readonly<Record<string, { readonly of: "small" | "large"; readonly run: Measure }>> = {
  size: { of: "small", run: measureSize },
  calls: { of: "small", run: measureCalls },
  loopback: { of: "small", run: measureLoopback },
  types: { of: "large", run: measureTypes },
  // Peers need many minutes to write validators for as many operations.
  "validated-types": { of: "small", run: measureValidatedTypes },
  editor: { of: "large", run: measureEditor },
  "start-up": { of: "large", run: measureStartUp },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    small: { type: "string", default: "500" },
    large: { type: "string", default: "5000" },
    json: { type: "boolean", default: false },
  },
});
const operations = { small: Number(values.small), large: Number(values.large) };
const chosen = positionals.length === 0 ? Object.keys(measures) : positionals;
const unknown = chosen.filter((name) => !Object.hasOwn(measures, name));
if (
  unknown.length > 0 ||
  !Object.values(operations).every((count) => Number.isInteger(count) && count >= 10)
) {
  const names = Object.keys(measures).join(", ");
  console.error(
    `The measures are ${names}; --small and --large take a whole number of operations from 10 on.`,
  );
  process.exit(2);
}

const say = (text: string) => console.error(text);
installPeers(say);
const workshops = new Map<number, Workshop>();
const findings: Findings[] = [];
for (const name of chosen) {
  const measure = measures[name];
  if (measure === undefined) continue;
  const count = operations[measure.of];
  const workshop = workshops.get(count) ?? openWorkshop(count, say);
  workshops.set(count, workshop);
  say(`${name} ...`);
  findings.push(await measure.run(workshop, say));
}
const failures = [...workshops.values()].flatMap((workshop) => workshop.failures());
const ratios = findings.flatMap((found) => found.ratios);
if (values.json) {
  console.log(JSON.stringify({ tables: findings.map(({ table }) => table), failures, ratios }, null, 2));
} else {
  for (const { table } of findings) console.log(`${printTable(table)}\n`);
  for (const { name, operations, reason } of failures) {
    console.log(`${name} made nothing of ${operations} operations: ${reason}\n`);
  }
  console.log(ratios.map(printRatio).join("\n"));
}
process.exitCode = ratios.some(isMissed) ? 1 : 0;
