import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "../../median.js";
import { bundleFile } from "../bundle.js";
import { contenders } from "../contenders/index.js";
import { runTool } from "../peer-packages.js";
import { type Findings, figure, type Table } from "../table.js";
import type { Workshop } from "../workshop.js";

const rounds = 9;
const script = fileURLToPath(new URL("../processes/first-call.js", import.meta.url));

/** How long a fresh process takes to import a whole client and to make its first call, in milliseconds. */
export function measureStartUp({ operations, placesOf, sampleFile }: Workshop): Findings {
  const programs = placesOf(contenders.filter((one) => one.wholeClient !== undefined)).flatMap(
    ({ contender, folder }) => {
      if (contender.wholeClient === undefined) return [];
      const file = join(folder, "whole-client.mjs");
      writeFileSync(file, contender.wholeClient.program);
      return [
        { name: contender.name, file },
        { name: `${contender.name}, as one file`, file: bundleFile(folder, "whole-client.mjs") },
      ];
    },
  );
  const times = Array.from({ length: rounds }, () =>
    programs.map(({ file }) => {
      const output = runTool(process.execPath, [script, file, sampleFile], process.cwd());
      return output.trim().split(" ").map(Number);
    }),
  );
  const columns = ["on the clock", "of the processor"];
  const rows = programs.map(({ name }, program) => ({
    name,
    figures: columns.map((_, i) => median(times.map((round) => round[program]?.[i] ?? Number.NaN))),
  }));
  const title = `start-up: importing ${operations} operations and one call, milliseconds`;
  const table: Table = { title, columns, rows };
  const time = (name: string) => figure(table, name, "of the processor");
  return {
    table,
    ratios: [
      { name: "import and first call, ms of the processor", value: time("ours"), atMost: 150 },
      { name: "import and first call / hey-api", value: time("ours") / time("hey-api"), atMost: 1 },
    ],
  };
}
