import { isWebAddress } from "../../model/base-url.js";
import { assertionName, calledBy, guardName, schemaConstant } from "../../model/naming/validator-names.js";
import type { SdkModel } from "../../model/sdk-model.js";
import { best, candidates, checkedBody, harmlessness, plainList } from "../samples/candidates.js";
import { addressOption, sampleAddress } from "../samples/client-address.js";
import { flatChain } from "../samples/layout.js";
import { callSteps } from "../samples/operation-call.js";
import { readmeSamples } from "../samples/readme-samples.js";
import { markdownCode, markdownText, stringLiteral } from "../text/escape.js";
import { moduleViews } from "./module-view.js";

/** What the templates of readme and `llms.txt` show; every text is Markdown already. */
export function readmeView(model: SdkModel, packageName: string): object {
  const all = candidates(model);
  const first = best(all, harmlessness);
  const options = new Set(
    all.flatMap(({ operation }) => operation.options.map(({ wireName }) => wireName.toLowerCase())),
  );
  const takes = (...names: readonly string[]): boolean => names.some((name) => options.has(name));
  const module = plainList(all)?.module ?? model.modules[0];
  return {
    readme: {
      title: markdownText(packageName),
      api: markdownText(model.title),
      package: packageName,
      client: model.clientName,
      baseUrl: model.baseUrl === undefined ? "has to be given" : markdownCode(model.baseUrl),
      /** The option that says where the API is, on a line of its own and among others. */
      addressLine: addressOption(model, "\n  "),
      address: addressOption(model, " "),
      /** Whose agents make connections to it. */
      agentModule: sampleAddress(model).startsWith("http:") ? "node:http" : "node:https",
      tokenUrl: isWebAddress(model.tokenUrl) ? markdownCode(model.tokenUrl) : "",
      count: counted(all.length),
      samples: readmeSamples(model, packageName),
      /** A read in one line, for programs that show something else. */
      call: first === undefined ? "" : flatChain("rambase", callSteps(first.operation, first.way)),
      otherCall: first === undefined ? "" : flatChain("other", callSteps(first.operation, first.way)),
      schema: schemaNames(model),
      /** How a test takes the place of a module. */
      spyOn: markdownCode(`vi.spyOn(rambase, ${stringLiteral(module?.property ?? "")}, "get")`),
      /** Which options there are anywhere. */
      selects: takes("$select", "$expand"),
      filters: takes("$filter", "$orderby"),
    },
    modules: moduleViews(model, packageName),
  };
}

/** What is made of a schema, of the one in the samples where there is one; undefined when none is checked. */
function schemaNames(model: SdkModel): object | undefined {
  const named = model.validatorFiles.flatMap(({ validators }) =>
    validators.flatMap(({ typeName, validator }) =>
      typeName === undefined ? [] : [{ typeName, called: calledBy(validator) }],
    ),
  );
  const sampled = checkedBody(candidates(model))?.operation.body?.checkedAs;
  const shown = named.find(({ called }) => called === sampled) ?? named[0];
  if (shown === undefined) return undefined;
  const { typeName, called } = shown;
  return {
    type: markdownCode(typeName),
    guard: markdownCode(guardName(called)),
    assertion: markdownCode(assertionName(called)),
    constant: markdownCode(schemaConstant(called)),
  };
}

function counted(operations: number): string {
  return operations === 1 ? "1 operation" : `${operations.toLocaleString("en")} operations`;
}
