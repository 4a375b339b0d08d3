import { camelCase, singular } from "../../model/naming/identifier.js";
import { reservedFunctionNames } from "../../model/naming/reserved-names.js";
import type { OperationModel } from "../../model/operation-model.js";
import type { SdkModel } from "../../model/sdk-model.js";
import { stringLiteral } from "../text/escape.js";
import { addressOption } from "./client-address.js";
import { type ChainStep, chainText, flatChain, sampleWidth } from "./layout.js";
import { callSteps } from "./operation-call.js";
import { treeWays } from "./tree-call.js";

/**
 * A TypeScript program for each operation, by operation identifier: a client, and the call through the
 * resource tree with values made from the schema. Each compiles against the SDK.
 */
export function codeSamples(model: SdkModel, packageName = "rambase-sdk"): ReadonlyMap<string, string> {
  const ways = treeWays(model);
  const operations = model.modules.flatMap(({ resources }) =>
    resources.flatMap((resource) => resource.operations),
  );
  const client = clientText(model, packageName);
  return new Map(
    operations.map((operation) => {
      const call = statement(operation, callSteps(operation, ways.get(operation.id) ?? []));
      return [operation.id, `${client}\n${call}\n`];
    }),
  );
}

/** The client that every sample begins with. */
export function clientText(model: SdkModel, packageName: string): string {
  const { clientName } = model;
  return `import { ${clientName} } from ${stringLiteral(packageName)};

const rambase = new ${clientName}({
  ${addressOption(model, "\n  ")}auth: { clientId: "my-client", clientSecret: "my-secret" },
});
`;
}

/** The call, and what a program does with its answer. */
export function statement(operation: OperationModel, steps: readonly ChainStep[]): string {
  const { answer } = operation;
  switch (answer.kind) {
    case "list":
      return listLoop(itemName(operation), steps);
    case "started":
      return `${assignment("run", steps)}\nconsole.log(await run.finished());`;
    case "value": {
      const call = awaited(operation, steps);
      return answersNothing(operation) ? call : `${call}\nconsole.log(${resultName(operation)});`;
    }
  }
}

/** An awaited call, its result named when there is one. */
export function awaited(operation: OperationModel, steps: readonly ChainStep[], start = "rambase"): string {
  if (answersNothing(operation)) return `await ${chainText(start, steps, "await ;".length)};`;
  return assignment(resultName(operation), steps, start);
}

function answersNothing({ answer }: OperationModel): boolean {
  return answer.kind === "value" && answer.type.kind === "keyword" && answer.type.name === "void";
}

function resultName({ answer }: OperationModel): string {
  return safeName((answer.kind === "value" ? answer.root : undefined) ?? "answer");
}

/** `const role = await rambase.system.roles(100123).get();` */
export function assignment(name: string, steps: readonly ChainStep[], start = "rambase"): string {
  return declaration(name, "await ", start, steps);
}

/** A chain that has nothing to break stands on a line of its own where it is long. */
function declaration(name: string, mark: string, start: string, steps: readonly ChainStep[]): string {
  const head = `const ${name} = ${mark}`;
  const text = chainText(start, steps, head.length + ";".length);
  const long = head.length + text.length >= sampleWidth && !text.includes("\n");
  return long ? `const ${name} =\n  ${mark}${text};` : `${head}${text};`;
}

/**
 * Iterates over the items of all pages, or over what else there is of a list. One that is long to write is
 * named first.
 */
export function listLoop(
  item: string,
  steps: readonly ChainStep[],
  { shown = item, name = "list" }: { readonly shown?: string; readonly name?: string } = {},
): string {
  const body = `{\n  console.log(${shown});\n}`;
  const list = flatChain("rambase", steps);
  const line = `for await (const ${item} of ${list}) {`;
  if (line.length <= sampleWidth) return `for await (const ${item} of ${list}) ${body}`;
  return `${declaration(name, "", "rambase", steps)}\nfor await (const ${item} of ${name}) ${body}`;
}

/** What one element of a list is called: after the list's name in the answer, else after its path. */
export function itemName({ answer, path }: OperationModel): string {
  const list = answer.kind === "list" ? answer.items : undefined;
  const segment = path.split("/").findLast((part) => part !== "" && !part.includes("{"));
  return safeName(singular(list ?? camelCase(segment ?? "items")));
}

/** A name for the result that no keyword and nothing else in the sample has. */
function safeName(wanted: string): string {
  const name = camelCase(wanted);
  return [...reservedFunctionNames, "console", "run", "list", "firstPage"].includes(name)
    ? `${name}Answer`
    : name;
}
