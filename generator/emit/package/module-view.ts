import type { OperationModel } from "../../model/operation-model.js";
import type { ModuleModel, ResourceModel, SdkModel } from "../../model/sdk-model.js";
import { typeText } from "../code/type-text.js";
import { needsOptions } from "../samples/candidates.js";
import { treeCalls } from "../samples/tree-call.js";
import { markdownCode, markdownText } from "../text/escape.js";

/** What is said about a module and each of its operations; every text is Markdown already. */
export interface ModuleView {
  readonly folder: string;
  readonly property: string;
  readonly title: string;
  readonly entry: string;
  readonly about: string;
  /** `5 operations` */
  readonly count: string;
  readonly resources: readonly object[];
}

/** The views of all modules, in the order of the model. */
export function moduleViews(model: SdkModel, packageName: string): readonly ModuleView[] {
  const calls = treeCalls(model);
  return model.modules.map((module) => ({
    folder: module.folder,
    property: markdownText(module.property),
    title: markdownText(module.property),
    entry: markdownCode(`${packageName}/${module.folder}`),
    about: aboutOf(module),
    count: countOf(module),
    resources: module.resources
      .filter(({ operations }) => operations.length > 0)
      .map((resource) => resourceView(resource, calls)),
  }));
}

function aboutOf({ description, path }: ModuleModel): string {
  return description === undefined ? `Resources below ${markdownCode(path)}.` : markdownText(description);
}

function countOf({ resources }: ModuleModel): string {
  const count = resources.flatMap(({ operations }) => operations).length;
  return count === 1 ? "1 operation" : `${count} operations`;
}

function resourceView({ path, file, operations }: ResourceModel, calls: ReadonlyMap<string, string>): object {
  return {
    path: markdownCode(path),
    file: `src/${file}.ts`,
    operations: operations.map((operation) => ({
      call: markdownCode(`rambase.${calls.get(operation.id) ?? ""}(${argumentsOf(operation).join(", ")})`),
      function: markdownCode(functionCall(operation)),
      answers: answerOf(operation),
      summary: markdownText(summaryOf(operation)),
    })),
  };
}

function summaryOf({ doc, madeFrom }: OperationModel): string {
  return [doc.paragraphs[0] ?? "", ...(madeFrom === undefined ? [] : [madeFrom])].join(" ");
}

function functionCall(operation: OperationModel): string {
  const path = operation.pathType === undefined ? [] : ["path"];
  return `${operation.functionName}(${["rambase", ...path, ...argumentsOf(operation)].join(", ")})`;
}

function argumentsOf(operation: OperationModel): readonly string[] {
  const { body } = operation;
  const named = body?.type.kind === "named" ? `: ${body.type.name}` : "";
  return [
    ...(body === undefined ? [] : [`${body.required ? "body" : "body?"}${named}`]),
    needsOptions(operation) ? "options" : "options?",
  ];
}

function answerOf({ answer }: OperationModel): string {
  switch (answer.kind) {
    case "started":
      return "a handle";
    case "list":
      return isUnknown(answer.item)
        ? "a list, not documented"
        : `a list of ${markdownCode(typeText(answer.item))}`;
    case "value":
      if (answer.type.kind === "keyword" && answer.type.name === "void") return "nothing";
      return isUnknown(answer.type) ? "not documented" : markdownCode(typeText(answer.type));
  }
}

function isUnknown(type: { readonly kind: string; readonly name?: unknown }): boolean {
  return type.kind === "keyword" && type.name === "unknown";
}
