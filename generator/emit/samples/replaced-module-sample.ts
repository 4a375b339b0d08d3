import type { SdkModel } from "../../model/sdk-model.js";
import { propertyKey } from "../code/value-text.js";
import { stringLiteral } from "../text/escape.js";
import type { Candidate } from "./candidates.js";
import { addressOption } from "./client-address.js";
import { assignment } from "./code-samples.js";
import { callSteps } from "./operation-call.js";

/**
 * A client with a module that the program made itself. Empty for what answers no list, and for a list that
 * stands behind a value in the path, which would show more of functions than of clients.
 */
export function replacedModule({ operation, way }: Candidate, model: SdkModel, packageName: string): string {
  const { clientName } = model;
  const isPlain = way.length > 1 && way.every(({ parameters }) => parameters === undefined);
  const [module, ...inner] = way.map(({ name }) => name);
  if (operation.answer.kind !== "list" || !isPlain || module === undefined) return "";
  const method = `async () => ({ items: ["one", "other"] })`;
  const value = inner.reduceRight((made, name) => `{ ${propertyKey(name)}: ${made} }`, method);
  return `import { ${clientName} } from ${stringLiteral(packageName)};

const rambase = new ${clientName}({ ${addressOption(model, " ")}auth: { token: "any" } });
Object.defineProperty(rambase, ${stringLiteral(module)}, {
  value: ${value},
});

${assignment("page", callSteps(operation, way))}
console.log(page.items.length); // 2
`;
}
