import { stringLiteral } from "../text/escape.js";
import { indented } from "../text/wrap.js";
import type { Candidate } from "./candidates.js";
import { assignment } from "./code-samples.js";
import { callSteps } from "./operation-call.js";

/** An API operation that is started and waited for. */
export function startedWork({ operation, way }: Candidate, packageName: string): string {
  return `import { OperationFailedError } from ${stringLiteral(packageName)};

try {
${indented(assignment("run", callSteps(operation, way)))}
  const result = await run.finished({
    timeout: 120_000,
    onProgress: (state) => console.log(state),
  });
  console.log(result);
} catch (error) {
  if (!(error instanceof OperationFailedError)) throw error;
  console.error(error.code, error.message);
  for (const inner of error.innerErrors) console.error(inner.message);
}
`;
}

/** One that is waited for by another program than the one that started it. */
export function resumedWork({ operation, way }: Candidate, packageName: string): string {
  return `import { resumeOperation } from ${stringLiteral(packageName)};

${assignment("started", callSteps(operation, way))}
const kept = JSON.stringify(started.instance);

// Later, and perhaps in another program:
const resumed = await resumeOperation(rambase, JSON.parse(kept));
console.log(await resumed.finished());
`;
}
