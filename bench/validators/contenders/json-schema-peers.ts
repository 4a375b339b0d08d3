import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runTool } from "../../sdk/peer-packages.js";
import type { Contender } from "../contender.js";

/** Ajv with the code that it makes ahead of time. */
function ajv(name: string, allErrors: boolean): Contender {
  return {
    name,
    write(folder, schemas) {
      const program = `
import { writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
const schemas = ${JSON.stringify(schemas)};
const ajv = new Ajv2020({ code: { source: true, esm: true }, allErrors: ${allErrors}, strict: false });
formats.default(ajv);
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, "#/components/schemas/" + name);
const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, "#/components/schemas/" + name]));
writeFileSync("validators.mjs", standalone.default(ajv, names));`;
      writeFileSync(join(folder, "make.mjs"), program);
      runTool(process.execPath, ["make.mjs"], folder);
    },
    imports: "",
    is: "(one) => one",
    count: "(one) => (value) => (one(value) ? 0 : one.errors.length)",
    app: 'import { OrderInput } from "./validators.mjs";\nexport const is = OrderInput;',
  };
}

export const ajvFast: Contender = ajv("ajv-standalone", false);
export const ajvAll: Contender = ajv("ajv-standalone-all-errors", true);

/** TypeBox, which makes its code while the program runs. */
export const typebox: Contender = {
  name: "typebox-compiled",
  write(folder, schemas) {
    const constants = Object.entries(schemas).map(
      ([name, schema]) => `export const ${name} = Compile(${JSON.stringify(schema)});`,
    );
    writeFileSync(
      join(folder, "validators.mjs"),
      `import { Compile } from "typebox/compile";\n${constants.join("\n")}`,
    );
  },
  imports: "",
  is: "(one) => (value) => one.Check(value)",
  count:
    "(one) => (value) => { const errors = one.Errors(value); return (Array.isArray(errors[1]) ? errors[1] : errors).length; }",
  app: 'import { OrderInput } from "./validators.mjs";\nexport const is = (value) => OrderInput.Check(value);',
};
