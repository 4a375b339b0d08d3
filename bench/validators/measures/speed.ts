import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runTool } from "../../sdk/peer-packages.js";
import { type Findings, figure, type Table } from "../../sdk/table.js";
import { contenders } from "../contenders/index.js";
import { brokenValue, legalValue, subjects } from "../subjects.js";
import { benchFolder, bundle, moduleOf, writeValidators } from "../workshop.js";

const script = fileURLToPath(new URL("../processes/check-rounds.js", import.meta.url));

/** How many values a second each contender checks: millions, by the time of the processor. */
export function measureSpeed(say: (text: string) => void): Findings {
  const programs = contenders.map((contender) => {
    say(`  ${contender.name} ...`);
    const folder = writeValidators(contender, "pair", subjects);
    const text = `${contender.imports}
import { OrderInput, OrderAnswer } from "${moduleOf(folder)}";
const is = ${contender.is};
const count = ${contender.count};
export const checks = { OrderInput: { is: is(OrderInput), count: count(OrderInput) }, OrderAnswer: { is: is(OrderAnswer), count: count(OrderAnswer) } };
`;
    return {
      name: contender.name,
      file: bundle(folder, "speed", text),
    };
  });
  const values = Object.fromEntries(
    Object.entries(subjects).map(([name, schema]) => [
      name,
      { legal: legalValue(schema), broken: brokenValue(schema) },
    ]),
  );
  const input = join(benchFolder, "speed.json");
  writeFileSync(input, JSON.stringify({ programs, values }));
  const rows: Table["rows"] = JSON.parse(runTool(process.execPath, [script, input], benchFolder));
  const columns = ["request", "answer", "request, broken", "answer, broken", "violations"];
  const table = {
    title: "speed: millions of checks a second, and how many violations are listed of each",
    columns,
    rows,
  };
  const ratio = (column: string, peer: string) => figure(table, "ours", column) / figure(table, peer, column);
  return {
    table,
    ratios: [
      { name: "a legal request / TypeBox", value: ratio("request", "typebox-compiled"), atLeast: 1 },
      { name: "a legal answer / TypeBox", value: ratio("answer", "typebox-compiled"), atLeast: 1 },
      {
        name: "listing of a request / Ajv",
        value: ratio("request, broken", "ajv-standalone-all-errors"),
        atLeast: 1,
      },
      {
        name: "listing of an answer / Ajv",
        value: ratio("answer, broken", "ajv-standalone-all-errors"),
        atLeast: 1,
      },
    ],
  };
}
