import { schemaConstant } from "../../model/naming/validator-names.js";
import { stringLiteral } from "../text/escape.js";
import type { Candidate } from "./candidates.js";

/** A value of unknown origin that is held against a schema. */
export function validator({ operation }: Candidate, packageName: string): string {
  const name = schemaConstant(operation.body?.checkedAs ?? "");
  return `import { ${name} } from ${stringLiteral(`${packageName}/validators`)};

const input: unknown = JSON.parse("{}");
const violations = ${name}.check(input);
for (const { path, message } of violations) {
  console.log(path.join("."), message);
}
`;
}

/** A validator where a program takes those of any library. */
export function standardSchema({ operation }: Candidate, packageName: string): string {
  const name = schemaConstant(operation.body?.checkedAs ?? "");
  return `import type { StandardSchema } from ${stringLiteral(packageName)};
import { ${name} } from ${stringLiteral(`${packageName}/validators`)};

async function parse<T>(schema: StandardSchema<T>, value: unknown): Promise<T> {
  const result = await schema["~standard"].validate(value);
  if (result.issues === undefined) return result.value;
  throw new TypeError(result.issues.map(({ message }) => message).join("; "));
}

const input = await parse(${name}, JSON.parse("{}")).catch(String);
console.log(input);
`;
}
