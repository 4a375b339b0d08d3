import type { SdkModel } from "../../model/sdk-model.js";
import { readmeSamples } from "../samples/readme-samples.js";
import { treeCalls } from "../samples/tree-call.js";
import { markdownCode, markdownText } from "../text/escape.js";

/** What the readme's template shows; every text is Markdown already. */
export function readmeView(model: SdkModel, packageName: string): object {
  const calls = treeCalls(model);
  return {
    title: markdownText(packageName),
    api: markdownText(model.title),
    package: packageName,
    client: model.clientName,
    samples: readmeSamples(model, packageName),
    modules: model.modules.map(({ folder, property, path, description, resources }) => ({
      property,
      entry: markdownCode(`${packageName}/${folder}`),
      description:
        description === undefined ? `Resources below ${markdownCode(path)}.` : markdownText(description),
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
