import { fileURLToPath } from "node:url";
import { median } from "../../median.js";
import { gzippedSize } from "../../sdk/bundle.js";
import { runTool } from "../../sdk/peer-packages.js";
import { type Findings, figure, type Table } from "../../sdk/table.js";
import { contenders } from "../contenders/index.js";
import { countFields, subjects, thousandSchemas } from "../subjects.js";
import { bundle, moduleOf, writeValidators } from "../workshop.js";

const rounds = 5;
const script = fileURLToPath(new URL("../processes/import-alone.js", import.meta.url));

/**
 * What a thousand validators weigh and how long it takes to import them; what an app with one of them weighs.
 */
export function measureSize(say: (text: string) => void): Findings {
  const schemas = thousandSchemas();
  const fields = Object.values(schemas).reduce((sum, schema) => sum + countFields(schema), 0);
  const rows = contenders.map((contender) => {
    say(`  ${contender.name} ...`);
    const folder = writeValidators(contender, "thousand", schemas);
    const all = bundle(folder, "all", `export * from "${moduleOf(folder)}";`);
    const times = Array.from({ length: rounds }, () =>
      Number(runTool(process.execPath, [script, all], folder)),
    );
    const pair = writeValidators(contender, "one", { OrderInput: subjects.OrderInput });
    const app = bundle(pair, "alone", contender.app);
    return {
      name: contender.name,
      figures: [gzippedSize(all) / 1000, median(times), gzippedSize(app) / 1000],
    };
  });
  const columns = ["1,000, kB gzipped", "import, ms", "one in an app, kB"];
  const table: Table = {
    title: `size: 1,000 validators with ${fields} fields, and one alone`,
    columns,
    rows,
  };
  const ratio = (column: string) => figure(table, "ours", column) / figure(table, "valibot", column);
  return {
    table,
    ratios: [
      { name: "size of 1,000 / Valibot", value: ratio("1,000, kB gzipped"), atMost: 1 },
      { name: "import of 1,000 / Valibot", value: ratio("import, ms"), atMost: 1 },
      {
        name: "one validator in an app, kB gzipped",
        value: figure(table, "ours", "one in an app, kB"),
        atMost: 1.5,
      },
    ],
  };
}
