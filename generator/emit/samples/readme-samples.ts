import type { OperationModel, OptionModel } from "../../model/operation-model.js";
import type { SdkModel } from "../../model/sdk-model.js";
import type { TypeExpression } from "../../model/type-model.js";
import { stringLiteral } from "../text/escape.js";
import { batchSample } from "./batch-sample.js";
import {
  best,
  type Candidate,
  candidates,
  checkedBody,
  harmlessness,
  isKeyword,
  needsOptions,
  plainList,
  tellingness,
} from "./candidates.js";
import { sampleAddress } from "./client-address.js";
import {
  assignment,
  awaited,
  clientText,
  codeSamples,
  itemName,
  listLoop,
  statement,
} from "./code-samples.js";
import { anyError, documentedError } from "./error-samples.js";
import { fakeFetch } from "./fake-fetch-sample.js";
import { filterSample, namedFilterSample, selectSample } from "./field-samples.js";
import { type Argument, type ChainStep, chainText } from "./layout.js";
import { linkSample } from "./link-sample.js";
import { callArguments, callSteps, pathArgument } from "./operation-call.js";
import { resumedWork, startedWork } from "./operation-samples.js";
import { ownCall, ownFilter } from "./own-call-sample.js";
import { replacedModule } from "./replaced-module-sample.js";
import { standardSchema, validator } from "./validator-samples.js";

/** Programs of the readme. One is empty when the document describes nothing of its kind. */
export interface ReadmeSamples {
  readonly firstCall: string;
  readonly telling: string;
  readonly singleFunction: string;
  readonly link: string;
  readonly perCall: string;
  readonly callOptions: string;
  readonly response: string;
  readonly select: string;
  readonly filter: string;
  readonly namedFilter: string;
  readonly list: string;
  readonly started: string;
  readonly resumed: string;
  readonly batch: string;
  readonly errors: string;
  readonly anyError: string;
  readonly validator: string;
  readonly standardSchema: string;
  readonly ownCall: string;
  readonly ownFilter: string;
  readonly fakeFetch: string;
  readonly replacedModule: string;
}

/** Makes the readme's programs, each from the operation that shows its subject best. */
export function readmeSamples(model: SdkModel, packageName: string): ReadmeSamples {
  const all = candidates(model);
  const made = (candidate: Candidate | undefined, make: (candidate: Candidate) => string): string =>
    candidate === undefined ? "" : make(candidate);
  const telling = best(all, tellingness);
  const first = best(all, harmlessness) ?? telling;
  const checked = checkedBody(all);
  const failing = best(all, (one) => (one.operation.errors.length === 0 ? -1 : tellingness(one)));
  const list = plainList(all);
  const narrowed = best(all, (one) => (one.operation.isNarrowed ? tellingness(one) : -1));
  const filtered = best(all, ({ operation: { filterFields } }) => (filterFields === undefined ? -1 : 1));
  const ready = best(all, ({ operation: { namedFilters } }) => (namedFilters === undefined ? -1 : 1));
  const started = best(all, ({ operation: { answer, body } }) => {
    if (answer.kind !== "started") return -1;
    return body?.required ? 2 : 1;
  });
  const single = best(all, ({ operation }) => {
    const { method, answer } = operation;
    if (method !== "get" || answer.kind !== "value" || isKeyword(operation, "void")) return -1;
    return operation.hasCustomFields ? 2 : 1;
  });
  const inCompany = best(all, (one) => {
    const takes = ["db", "lang"].filter((name) =>
      one.operation.options.some((option) => option.name === name),
    );
    return takes.length < 2 || one.operation.answer.kind === "started" ? -1 : harmlessness(one);
  });
  return {
    firstCall: made(first, (one) => firstCall(one, model, packageName)),
    telling: made(telling === first ? undefined : telling, ({ operation, way }) => {
      return `${statement(operation, callSteps(operation, way))}\n`;
    }),
    singleFunction: made(telling, (one) => singleFunction(one, packageName)),
    link: made(single, ({ operation }) => linkSample(operation, sampleAddress(model), packageName)),
    perCall: made(inCompany, perCall),
    callOptions: made(first, callOptions),
    response: telling?.operation.answer.kind === "value" ? withResponse(telling) : "",
    select: made(narrowed, ({ operation, way }) => selectSample(operation, way, model)),
    filter: made(filtered, ({ operation, way }) => filterSample(operation, way)),
    namedFilter: made(ready, ({ operation, way }) => namedFilterSample(operation, way)),
    list: made(list, pages),
    started: made(started, (one) => startedWork(one, packageName)),
    resumed: made(started, (one) => resumedWork(one, packageName)),
    batch: batchSample(batchParts(all), packageName),
    errors: made(failing, (one) => documentedError(one, model, packageName)),
    anyError: made(telling, (one) => anyError(one, packageName)),
    validator: made(checked, (one) => validator(one, packageName)),
    standardSchema: made(checked, (one) => standardSchema(one, packageName)),
    ownCall: made(single, (one) => ownCall(one, packageName)),
    ownFilter: made(filtered === undefined ? list : undefined, (one) => ownFilter(one, packageName)),
    fakeFetch: made(list, (one) => fakeFetch(one, model, packageName)),
    replacedModule: made(list, (one) => replacedModule(one, model, packageName)),
  };
}

function firstCall({ operation, way }: Candidate, model: SdkModel, packageName: string): string {
  const { answer, id } = operation;
  // All pages of a list would be a lot for a first look.
  if (answer.kind !== "list") return codeSamples(model, packageName).get(id) ?? "";
  const call = `${assignment("page", callSteps(operation, way))}\nconsole.log(page.items);`;
  return `${clientText(model, packageName)}\n${call}\n`;
}

/** A call in another company and language than the client's, as another user. */
function perCall({ operation, way }: Candidate): string {
  const options = { db: "TEM-SE", lang: "swe", headers: { "Impersonate-User": "anna" } };
  return named(operation, callSteps(operation, way, [...bodyArguments(operation), { value: options }]));
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
  if (needsOptions(operation)) return "";
  const options = { code: "{\n  signal,\n  timeout: 5_000,\n  retries: 0,\n}" };
  const steps = callSteps(operation, way, [...bodyArguments(operation), options]);
  return `const signal = AbortSignal.timeout(20_000);\n${named(operation, steps)}`;
}

/** What has to stand before options. */
function bodyArguments(operation: OperationModel): readonly Argument[] {
  const given = callArguments(operation);
  return operation.body !== undefined && given.length === 0 ? [{ code: "undefined" }] : given;
}

/** An awaited call, its answer named. */
function named(operation: OperationModel, steps: readonly ChainStep[]): string {
  const call = operation.answer.kind === "list" ? assignment("page", steps) : awaited(operation, steps);
  return `${call}\n`;
}

function withResponse({ operation, way }: Candidate): string {
  const steps = [...callSteps(operation, way), { member: ".withResponse", args: [] }];
  return `const { value, response } = await ${chainText("rambase", steps, "const { value, response } = await ;".length)};
console.log(response.status, response.headers.get("date"), value);
`;
}

function pages({ operation, way }: Candidate): string {
  const item = itemName(operation);
  // Walks in pages of ten are what programs would copy.
  const long = operation.options.some(isPageSize) ? { top: "$max" } : {};
  const limited = callSteps(operation, way, [{ value: { ...long, limit: 500 } }]);
  const whole = callSteps(operation, way, "top" in long ? [{ value: long }] : []);
  return `${assignment("firstPage", callSteps(operation, way))}
console.log(firstPage.items);

${listLoop(item, limited)}

${listLoop("page", [...whole, { member: ".pages", args: [] }], { shown: "page.items.length", name: "pages" })}

${assignment("all", [...limited, { member: ".toArray", args: [] }])}
console.log(all.length);
`;
}

/** Whether an option asks for pages as long as the server allows. */
function isPageSize({ name, type }: OptionModel): boolean {
  const isMaximum = (one: TypeExpression) => one.kind === "literal" && one.value === "$max";
  return name === "top" && type.kind === "union" && type.members.some(isMaximum);
}
