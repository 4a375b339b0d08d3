import { camelCase } from "../../model/naming/identifier.js";
import { valueText } from "../code/value-text.js";
import { stringLiteral } from "../text/escape.js";
import { indented } from "../text/wrap.js";
import type { Candidate } from "./candidates.js";
import { pathArgument } from "./operation-call.js";

/** A call that the program describes itself; it asks for custom fields where the resource may have some. */
export function ownCall({ operation }: Candidate, packageName: string): string {
  const { id, method, path, answer, hasCustomFields } = operation;
  const root = answer.kind === "value" ? answer.root : undefined;
  const [places] = pathArgument(operation);
  const spec = [
    `id: ${stringLiteral(id)}`,
    `method: ${stringLiteral(method.toUpperCase())}`,
    `path: ${stringLiteral(path)}`,
    ...(hasCustomFields ? ['query: { showCustomFields: "$showCustomFields" }'] : []),
    ...(root === undefined ? [] : [`responseRoot: ${stringLiteral(root)}`]),
  ];
  const members = [
    ...(places !== undefined && "value" in places
      ? [`path: ${valueText(places.value, Number.POSITIVE_INFINITY)}`]
      : []),
    ...(hasCustomFields ? ["options: { showCustomFields: true }"] : []),
  ];
  const input = members.length === 0 ? "" : `, {\n${members.map((line) => `${indented(line)},\n`).join("")}}`;
  const name = camelCase(root ?? "answer");
  return `import { callOperation, type OperationSpec } from ${stringLiteral(packageName)};

const spec: OperationSpec = {
${spec.map((line) => `${indented(line)},\n`).join("")}};
const ${name} = await callOperation<unknown>(rambase, spec${input});
console.log(${name});
`;
}
