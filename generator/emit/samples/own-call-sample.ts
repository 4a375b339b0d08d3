import { camelCase } from "../../model/naming/identifier.js";
import type { OperationModel } from "../../model/operation-model.js";
import { valueText } from "../code/value-text.js";
import { stringLiteral } from "../text/escape.js";
import { indented } from "../text/wrap.js";
import type { Candidate } from "./candidates.js";
import { pathArgument } from "./operation-call.js";

/** A call that the program describes itself; it asks for custom fields where the resource may have some. */
export function ownCall({ operation }: Candidate, packageName: string): string {
  const { id, method, path, answer, hasCustomFields } = operation;
  const root = answer.kind === "value" ? answer.root : undefined;
  const spec = [
    `id: ${stringLiteral(id)}`,
    `method: ${stringLiteral(method.toUpperCase())}`,
    `path: ${stringLiteral(path)}`,
    ...(hasCustomFields ? ['query: { showCustomFields: "$showCustomFields" }'] : []),
    ...(root === undefined ? [] : [`responseRoot: ${stringLiteral(root)}`]),
  ];
  const members = [
    ...pathMember(operation),
    ...(hasCustomFields ? ["options: { showCustomFields: true }"] : []),
  ];
  const input = members.length === 0 ? "" : `, {\n${lines(members)}}`;
  const name = camelCase(root ?? "answer");
  return `import { callOperation, type OperationSpec } from ${stringLiteral(packageName)};

const spec: OperationSpec = {
${lines(spec)}};
const ${name} = await callOperation<unknown>(rambase, spec${input});
console.log(${name});
`;
}

/** A list that the program filters and sorts by fields which the document does not describe. */
export function ownFilter({ operation }: Candidate, packageName: string): string {
  const { id, path, answer } = operation;
  const items = answer.kind === "list" ? answer.items : undefined;
  const spec = [
    `id: ${stringLiteral(id)}`,
    'method: "GET"',
    `path: ${stringLiteral(path)}`,
    'query: { filter: ["$filter", filterText], orderBy: ["$orderBy", fieldNames] }',
    ...(items === undefined ? [] : [`items: ${stringLiteral(items)}`]),
  ];
  const input = [...pathMember(operation), 'options: { filter, orderBy: ["name desc"] }'];
  return `import {
  type Filter,
  fieldNames,
  filterText,
  listItems,
  type OperationSpec,
  type TextField,
} from ${stringLiteral(packageName)};

const spec: OperationSpec = {
${lines(spec)}};
const filter: Filter<{ name: TextField }> = (f) => f.name.startsWith("N").or(f.name.eq("Ada"));
const found = listItems<unknown>(rambase, spec, { ${input.join(", ")} });
console.log(await found.toArray());
`;
}

/** The values of the path as a member of the input, where the path has places. */
function pathMember(operation: OperationModel): readonly string[] {
  const [places] = pathArgument(operation);
  const isGiven = places !== undefined && "value" in places;
  return isGiven ? [`path: ${valueText(places.value, Number.POSITIVE_INFINITY)}`] : [];
}

function lines(members: readonly string[]): string {
  return members.map((member) => `${indented(member)},\n`).join("");
}
