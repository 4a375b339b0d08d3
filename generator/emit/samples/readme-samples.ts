import { schemaConstant } from "../../model/naming/validator-names.js";
import type { OperationModel } from "../../model/operation-model.js";
import type { ModuleModel, SdkModel } from "../../model/sdk-model.js";
import { stringLiteral } from "../text/escape.js";
import { indented } from "../text/wrap.js";
import { batchSample } from "./batch-sample.js";
import { assignment, awaited, codeSamples, itemName, listLoop } from "./code-samples.js";
import { filterSample, selectSample } from "./field-samples.js";
import { chainText } from "./layout.js";
import { callArguments, callSteps, pathArgument } from "./operation-call.js";
import { type TreeStep, treeWays } from "./tree-call.js";

/** Programs of the readme. One is empty when the document describes nothing of its kind. */
export interface ReadmeSamples {
  readonly firstCall: string;
  readonly singleFunction: string;
  readonly callOptions: string;
  readonly response: string;
  readonly select: string;
  readonly filter: string;
  readonly list: string;
  readonly started: string;
  readonly batch: string;
  readonly errors: string;
  readonly validator: string;
}

interface Candidate {
  readonly operation: OperationModel;
  readonly module: ModuleModel;
  readonly way: readonly TreeStep[];
}

/** Makes the readme's programs, each from the operation that shows its subject best. */
export function readmeSamples(model: SdkModel, packageName: string): ReadmeSamples {
  const ways = treeWays(model);
  const all = model.modules.flatMap((module) =>
    module.resources.flatMap(({ operations }) =>
      operations.map((operation): Candidate => ({ operation, module, way: ways.get(operation.id) ?? [] })),
    ),
  );
  const telling = best(all, tellingness);
  const checked = best(all, (one) => (one.operation.body?.checkedAs === undefined ? -1 : tellingness(one)));
  const failing = best(all, (one) => (one.operation.errors.length === 0 ? -1 : tellingness(one)));
  const list = best(all, ({ operation: { answer, example } }) => {
    if (answer.kind !== "list" || Object.keys(example.options).length > 0) return -1;
    return answer.items === undefined ? 1 : 2;
  });
  const narrowed = best(all, (one) => (one.operation.isNarrowed ? tellingness(one) : -1));
  const filtered = best(all, ({ operation: { filterFields } }) => (filterFields === undefined ? -1 : 1));
  const started = best(all, ({ operation: { answer, body } }) => {
    if (answer.kind !== "started") return -1;
    return body?.required ? 2 : 1;
  });
  return {
    firstCall: (telling && codeSamples(model, packageName).get(telling.operation.id)) ?? "",
    singleFunction: telling === undefined ? "" : singleFunction(telling, packageName),
    callOptions: telling === undefined ? "" : callOptions(telling),
    response: telling?.operation.answer.kind === "value" ? withResponse(telling) : "",
    select: narrowed === undefined ? "" : selectSample(narrowed.operation, narrowed.way, model),
    filter: filtered === undefined ? "" : filterSample(filtered.operation, filtered.way),
    list: list === undefined ? "" : pages(list),
    started: started === undefined ? "" : startedWork(started),
    batch: batchSample(batchParts(all), packageName),
    errors: failing === undefined ? "" : errorHandling(failing, model, packageName),
    validator: checked === undefined ? "" : validator(checked, packageName),
  };
}

/** How much a call shows: a documented answer before all, then a body in its root, a place, errors. */
function tellingness({ operation }: Candidate): number {
  const { answer, body, pathParameters, errors } = operation;
  const named = answer.kind === "value" && answer.type.kind === "named";
  const wrapped = body?.root !== undefined && body.required;
  return (named ? 1000 : 0) + (wrapped ? 500 : 0) + (pathParameters.length === 1 ? 100 : 0) + errors.length;
}

/** The one with the most points, of several the one with the shortest path; undefined when none has any. */
function best(all: readonly Candidate[], points: (one: Candidate) => number): Candidate | undefined {
  const length = ({ operation }: Candidate): number => operation.path.length;
  const [first] = all
    .filter((one) => points(one) >= 0)
    .sort((one, other) => points(other) - points(one) || length(one) - length(other));
  return first;
}

/** Reads that show that their kinds mix: a single resource and a list, where there are both. */
function batchParts(all: readonly Candidate[]): readonly Candidate[] {
  const reads = all.filter(({ operation: { method, example } }) => {
    return method === "get" && Object.keys(example.options).length === 0;
  });
  const ofKind = (kind: string) => best(reads, ({ operation }) => (operation.answer.kind === kind ? 0 : -1));
  return [ofKind("value"), ofKind("list")].filter((part) => part !== undefined);
}

function singleFunction({ operation, module }: Candidate, packageName: string): string {
  const { functionName } = operation;
  const path = pathArgument(operation);
  const steps = [{ member: "", args: [{ code: "rambase" }, ...path, ...callArguments(operation)] }];
  return `import { ${functionName} } from ${stringLiteral(`${packageName}/${module.folder}`)};

${awaited(operation, steps, functionName)}
`;
}

function callOptions({ operation, way }: Candidate): string {
  // Options that must be given would stand in the way of those that are shown.
  if (Object.keys(operation.example.options).length > 0) return "";
  const given = callArguments(operation);
  const body = operation.body !== undefined && given.length === 0 ? [{ code: "undefined" }] : given;
  const args = [...body, { code: "{ signal, retries: 0 }" }];
  return `const signal = AbortSignal.timeout(5_000);
${awaited(operation, callSteps(operation, way, args))}
`;
}

function withResponse({ operation, way }: Candidate): string {
  const steps = [...callSteps(operation, way), { member: ".withResponse", args: [] }];
  return `const { value, response } = await ${chainText("rambase", steps, "const { value, response } = await ;".length)};
console.log(response.status, response.headers.get("date"), value);
`;
}

function pages({ operation, way }: Candidate): string {
  const item = itemName(operation);
  const limited = callSteps(operation, way, [{ value: { limit: 500 } }]);
  return `${assignment("firstPage", callSteps(operation, way))}
console.log(firstPage.items);

${listLoop(item, limited)}

${assignment("all", [...limited, { member: ".toArray", args: [] }])}
console.log(all.length);
`;
}

function startedWork({ operation, way }: Candidate): string {
  return `${assignment("run", callSteps(operation, way))}
const result = await run.finished({
  timeout: 120_000,
  onProgress: (state) => console.log(state),
});
console.log(result);
`;
}

function errorHandling({ operation, way }: Candidate, model: SdkModel, packageName: string): string {
  const errors = model.errors.filter(({ code }) => operation.errors.includes(code));
  const [shortest] = errors.map(({ name }) => name).sort((one, other) => one.length - other.length);
  const call = chainText("rambase", callSteps(operation, way), "  await ;".length);
  return `import { ErrorCode, isErrorOf } from ${stringLiteral(packageName)};

try {
${indented(`await ${call};`)}
} catch (error) {
${valueSample(errors, operation)}  if (!isErrorOf(error, ${stringLiteral(operation.id)})) throw error;
  switch (error.code) {
    case ErrorCode.${shortest ?? ""}:
      console.log(error.translatedMessage ?? error.message);
      break;
    default:
      throw error;
  }
}
`;
}

/** Reads a value of a message, where one of the errors has any. */
function valueSample(errors: SdkModel["errors"], operation: OperationModel): string {
  const [telling] = errors.filter(({ parameters }) => parameters.length > 0);
  const [value] = telling?.parameters ?? [];
  if (telling === undefined || value === undefined) return "";
  return `  if (isErrorOf(error, ${stringLiteral(operation.id)}, ErrorCode.${telling.name})) {
    const [${value}] = error.parameters;
    console.log(${value}?.value);
  }
`;
}

function validator({ operation }: Candidate, packageName: string): string {
  const name = schemaConstant(operation.body?.checkedAs ?? "");
  return `import { ${name} } from ${stringLiteral(`${packageName}/validators`)};

const input: unknown = JSON.parse("{}");
const violations = ${name}.check(input);
for (const { path, message } of violations) {
  console.log(path.join("."), message);
}
`;
}
