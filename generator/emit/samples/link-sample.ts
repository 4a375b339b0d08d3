import type { OperationModel } from "../../model/operation-model.js";
import { stringLiteral } from "../text/escape.js";
import { pathValues } from "./operation-call.js";

/** A link as answers hold it, and what it leads to. */
export function linkSample(operation: OperationModel, baseUrl: string, packageName: string): string {
  const path = pathValues(operation).reduce(
    (rest, [name, value]) => rest.replace(`{${name}}`, encodeURIComponent(String(value))),
    operation.path,
  );
  return `import { followLink } from ${stringLiteral(packageName)};

const link = ${stringLiteral(baseUrl + path)}; // from an answer
const linked = await followLink(rambase, link);
console.log(linked);
`;
}
