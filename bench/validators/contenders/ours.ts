import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder, runTool } from "../../sdk/peer-packages.js";
import type { Contender } from "../contender.js";

/** The validators of a generated SDK. */
export const ours: Contender = {
  name: "ours",
  write(folder, schemas) {
    const document = {
      openapi: "3.1.0",
      info: { title: "Bench", version: "1.0.0" },
      paths: noted,
      components: { schemas },
    };
    writeFileSync(join(folder, "openapi.json"), JSON.stringify(document));
    const command = join(projectFolder, "bin", "rambase-openapi.js");
    runTool(process.execPath, [command, "generate", "openapi.json", "--out", "sdk"], folder);
    const constant = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`;
    const exports = Object.keys(schemas).map((name) => `${constant(name)} as ${name}`);
    writeFileSync(
      join(folder, "validators.ts"),
      `export { ${exports.join(", ")} } from "./sdk/src/validators/index.js";`,
    );
  },
  imports: "",
  is: "(one) => one.is",
  count: "(one) => (value) => one.check(value).length",
  app: 'import { isOrderInput } from "./sdk/src/validators/index.js";\nexport const is = isOrderInput;',
};

/** A document describes at least one operation. */
const noted = {
  "/notes": { get: { operationId: "getNotes", responses: { "204": { description: "Done." } } } },
};
