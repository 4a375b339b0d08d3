import type { OperationModel } from "../../model/operation-model.js";
import type { SdkModel } from "../../model/sdk-model.js";
import { codeSamples } from "../samples/code-samples.js";
import { treeCalls } from "../samples/tree-call.js";
import { markdownCode, markdownText } from "../text/escape.js";

/** What the readme's template shows; every text is Markdown already. */
export function readmeView(model: SdkModel, packageName: string): object {
  const calls = treeCalls(model);
  const samples = codeSamples(model, packageName);
  const [first] = exampleOrder(model);
  return {
    title: markdownText(packageName),
    api: markdownText(model.title),
    package: packageName,
    client: model.clientName,
    firstCall: (first && samples.get(first.id)) ?? "",
    modules: model.modules.map(({ folder, property, description, resources }) => ({
      property,
      entry: markdownCode(`${packageName}/${folder}`),
      description: markdownText(description),
      operations: resources.flatMap(({ operations }) =>
        operations.map((operation) => ({
          call: markdownCode(`rambase.${calls.get(operation.id) ?? ""}`),
          function: markdownCode(operation.functionName),
          summary: markdownText(operation.doc.paragraphs[0] ?? ""),
        })),
      ),
    })),
  };
}

/** A first call that creates something shows more than one that reads. */
function exampleOrder(model: SdkModel): readonly OperationModel[] {
  const all = model.modules.flatMap(({ resources }) => resources.flatMap(({ operations }) => operations));
  const weight = ({ body, answer, errors, pathParameters }: OperationModel): number => {
    if (body?.root === undefined || answer.kind !== "value") return 3;
    return errors.length > 0 && pathParameters.length > 0 ? 0 : pathParameters.length > 0 ? 1 : 2;
  };
  return [...all].sort((one, other) => weight(one) - weight(other));
}
