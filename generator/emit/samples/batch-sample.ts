import type { OperationModel } from "../../model/operation-model.js";
import { stringLiteral } from "../text/escape.js";
import { chainText } from "./layout.js";
import { callSteps } from "./operation-call.js";
import type { TreeStep } from "./tree-call.js";

/** An operation, and the way to it through the tree. */
export interface BatchPart {
  readonly operation: OperationModel;
  readonly way: readonly TreeStep[];
}

/** A program that reads several resources by one request; empty when there is nothing to read. */
export function batchSample(parts: readonly BatchPart[], packageName: string): string {
  if (parts.length === 0) return "";
  const names = ["first", "second"].slice(0, parts.length);
  const calls = parts.map(({ operation, way }, index) => {
    const name = names[index] ?? "";
    return `  ${name}: ${chainText("part", callSteps(operation, way), name.length + 5)},`;
  });
  return `import { batch } from ${stringLiteral(packageName)};

const { ${names.join(", ")} } = await batch(rambase, (part) => ({
${calls.join("\n")}
}));
for (const outcome of [${names.join(", ")}]) {
  if (outcome.ok) console.log(outcome.value);
  else console.warn(outcome.error.status, outcome.error.message);
}
`;
}
