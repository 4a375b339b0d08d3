import { camelCase, singular } from "../../model/naming/identifier.js";
import { reservedFunctionNames } from "../../model/naming/reserved-names.js";
import type { ExampleModel, OperationModel } from "../../model/operation-model.js";
import type { SdkModel } from "../../model/sdk-model.js";
import { valueText } from "../code/value-text.js";
import { stringLiteral } from "../text/escape.js";
import { walkTree } from "./tree-call.js";

/**
 * A TypeScript program for each operation, by operation identifier: a client, and the call through the
 * resource tree with values made from the schema. Each compiles against the SDK.
 */
export function codeSamples(model: SdkModel, packageName = "rambase-sdk"): ReadonlyMap<string, string> {
  const operations = model.modules.flatMap(({ resources }) =>
    resources.flatMap((resource) => resource.operations),
  );
  const examples = new Map(operations.map(({ id, example }) => [id, example]));
  const calls = walkTree(model, (parameters, id) => pathArguments(parameters, id, operations, examples));
  return new Map(
    operations.map((operation) => [
      operation.id,
      sample(operation, calls.get(operation.id) ?? "", model.clientName, packageName),
    ]),
  );
}

/** Room for the arguments of a call that has no way to go yet. */
const sampleWidth = 70;

function sample(operation: OperationModel, call: string, client: string, packageName: string): string {
  return [
    `import { ${client} } from ${stringLiteral(packageName)};`,
    "",
    `const rambase = new ${client}({ auth: { clientId: "my-client", clientSecret: "my-secret" } });`,
    "",
    statement(operation, `rambase.${call}(${callArguments(operation, sampleWidth - call.length)})`),
    "",
  ].join("\n");
}

function statement({ answer }: OperationModel, call: string): string {
  switch (answer.kind) {
    case "list": {
      const name = safeName(singular(answer.items ?? "items"));
      return `for await (const ${name} of ${call}) {\n  console.log(${name});\n}`;
    }
    case "started":
      return `const run = await ${call};\nconsole.log(await run.finished());`;
    case "value": {
      if (answer.type.kind === "keyword" && answer.type.name === "void") return `await ${call};`;
      const name = safeName(answer.root ?? "answer");
      return `const ${name} = await ${call};\nconsole.log(${name});`;
    }
  }
}

/** A name for the result that no keyword and nothing else in the sample has. */
function safeName(wanted: string): string {
  const name = camelCase(wanted);
  return [...reservedFunctionNames, "console", "run"].includes(name) ? `${name}Answer` : name;
}

function callArguments({ body, example }: OperationModel, width: number): string {
  const options = Object.keys(example.options).length === 0 ? undefined : valueText(example.options, width);
  if (body === undefined) return options ?? "";
  const first = body.mediaType === undefined ? bodyText(example, width) : rawBody(body.required);
  if (options !== undefined) return `${first}, ${options}`;
  return !body.required && first === "undefined" ? "" : first;
}

function bodyText({ body }: ExampleModel, width: number): string {
  return body === undefined ? "undefined" : valueText(body, width);
}

function rawBody(required: boolean): string {
  return required ? '"…"' : "undefined";
}

/** The examples of the arguments, which the tree may know under another name than the operation. */
function pathArguments(
  parameters: readonly string[],
  id: string,
  operations: readonly OperationModel[],
  examples: ReadonlyMap<string, ExampleModel>,
): string {
  const own = operations.find((operation) => operation.id === id)?.pathParameters ?? [];
  const values = examples.get(id)?.path ?? {};
  const texts = parameters.map((name, index) => {
    const known = values[name] ?? values[own[index]?.name ?? ""];
    return known === undefined ? stringLiteral(name) : valueText(known, 60);
  });
  return `(${texts.join(", ")})`;
}
