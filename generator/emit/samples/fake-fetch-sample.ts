import type { SdkModel } from "../../model/sdk-model.js";
import { propertyKey } from "../code/value-text.js";
import { stringLiteral } from "../text/escape.js";
import type { Candidate } from "./candidates.js";
import { addressOption } from "./client-address.js";
import { assignment } from "./code-samples.js";
import { callSteps } from "./operation-call.js";

/** A client without a server: the program's own `fetch` answers. Empty for what answers no list. */
export function fakeFetch({ operation, way }: Candidate, model: SdkModel, packageName: string): string {
  const { clientName } = model;
  const { answer } = operation;
  if (answer.kind !== "list") return "";
  const items = propertyKey(answer.items ?? "items");
  return `import { ${clientName} } from ${stringLiteral(packageName)};

const sent: string[] = [];
const rambase = new ${clientName}({
  ${addressOption(model, "\n  ")}auth: { token: "any" },
  fetch: async (url, init) => {
    sent.push(\`\${init.method} \${new URL(url).pathname}\`);
    return new Response(JSON.stringify({ ${items}: [{}, {}] }));
  },
});

${assignment("page", callSteps(operation, way))}
console.log(page.items.length); // 2
console.log(sent[0]); // GET ${operation.path}
`;
}
