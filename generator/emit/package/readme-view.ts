import type { SdkModel } from "../../model/sdk-model.js";
import { best, candidates, harmlessness } from "../samples/candidates.js";
import { flatChain } from "../samples/layout.js";
import { callSteps } from "../samples/operation-call.js";
import { readmeSamples } from "../samples/readme-samples.js";
import { markdownText } from "../text/escape.js";
import { moduleViews } from "./module-view.js";

/** What the templates of readme and `llms.txt` show; every text is Markdown already. */
export function readmeView(model: SdkModel, packageName: string): object {
  const first = best(candidates(model), harmlessness);
  return {
    readme: {
      title: markdownText(packageName),
      api: markdownText(model.title),
      package: packageName,
      client: model.clientName,
      count: counted(candidates(model).length),
      samples: readmeSamples(model, packageName),
      /** A read in one line, for programs that show something else. */
      call: first === undefined ? "" : flatChain("rambase", callSteps(first.operation, first.way)),
    },
    modules: moduleViews(model, packageName),
  };
}

function counted(operations: number): string {
  return operations === 1 ? "1 operation" : `${operations.toLocaleString("en")} operations`;
}
