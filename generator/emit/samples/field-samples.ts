import type { OperationModel } from "../../model/operation-model.js";
import type { SdkModel } from "../../model/sdk-model.js";
import type { PropertyModel, TypeExpression } from "../../model/type-model.js";
import { memberOf, propertyKey } from "../code/value-text.js";
import { assignment } from "./code-samples.js";
import { flatChain } from "./layout.js";
import { callSteps } from "./operation-call.js";
import type { TreeStep } from "./tree-call.js";

/** A call that selects a field; empty when no field of the answer is known. */
export function selectSample(operation: OperationModel, way: readonly TreeStep[], model: SdkModel): string {
  const { answer } = operation;
  const fields = propertiesOf(answer.kind === "list" ? answer.item : answer.type, model);
  const [field] = fields.filter(({ name }) => propertyKey(name) === name);
  if (field === undefined) return "";
  const steps = callSteps(operation, way, [{ value: { select: [field.name] } }]);
  const shown = answer.kind === "list" ? `selected.items[0]?.${field.name}` : `selected.${field.name}`;
  return `${assignment("selected", steps)}
console.log(${shown});
`;
}

/** A list that is filtered by a field; empty when no filter uses text. */
export function filterSample(operation: OperationModel, way: readonly TreeStep[]): string {
  const { filterFields } = operation;
  const fields = filterFields?.kind === "interface" ? filterFields.properties : [];
  const text = fields.find(({ type }) => type.kind === "named" && type.name === "TextField");
  if (text === undefined) return "";
  const field = memberOf("f", text.name);
  return filtered("found", `(f) => ${field}.startsWith("A").and(${field}.ne("Ada"))`, operation, way);
}

/** A list in two ready-made ways, or in the only one; empty when it has none. */
export function namedFilterSample(operation: OperationModel, way: readonly TreeStep[]): string {
  const { namedFilters } = operation;
  const filters = namedFilters?.kind === "interface" ? namedFilters.properties : [];
  const [one, other] = filters.map(({ name }) => memberOf("named", name));
  if (one === undefined) return "";
  const condition = other === undefined ? one : `${one}.or(${other})`;
  return filtered("ready", `(_, named) => ${condition}`, operation, way);
}

function filtered(name: string, filter: string, operation: OperationModel, way: readonly TreeStep[]): string {
  const call = flatChain("rambase", callSteps(operation, way, [{ code: "{" }])).slice(0, -")".length);
  return `const ${name} = await ${call}
  filter: ${filter},
});
console.log(${name}.items);
`;
}

function propertiesOf(type: TypeExpression, { modules, typeFiles }: SdkModel): readonly PropertyModel[] {
  if (type.kind !== "named") return [];
  const files = [...typeFiles, ...modules.flatMap(({ resources }) => resources)];
  const found = files.flatMap(({ types }) => types).find(({ name }) => name === type.name);
  return found?.kind === "interface" ? found.properties : [];
}
