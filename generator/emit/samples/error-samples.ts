import type { OperationModel } from "../../model/operation-model.js";
import type { SdkModel } from "../../model/sdk-model.js";
import { stringLiteral } from "../text/escape.js";
import { indented } from "../text/wrap.js";
import type { Candidate } from "./candidates.js";
import { chainText } from "./layout.js";
import { callSteps } from "./operation-call.js";

/** A call that takes one documented error well. */
export function documentedError(candidate: Candidate, model: SdkModel, packageName: string): string {
  const { operation } = candidate;
  const errors = model.errors.filter(({ code }) => operation.errors.includes(code));
  const [shortest] = errors.map(({ name }) => name).sort((one, other) => one.length - other.length);
  return `import { ErrorCode, isErrorOf } from ${stringLiteral(packageName)};

try {
${call(candidate)}
} catch (error) {
${messageValue(errors, operation)}  if (!isErrorOf(error, ${stringLiteral(operation.id)})) throw error;
  switch (error.code) {
    case ErrorCode.${shortest ?? ""}:
      console.log(error.translatedMessage ?? error.message);
      break;
    default:
      throw error;
  }
}
`;
}

/** Reads a value of a message, where one of the errors has any. */
function messageValue(errors: SdkModel["errors"], operation: OperationModel): string {
  const telling = errors.find(({ parameters }) => parameters.length > 0);
  const [value] = telling?.parameters ?? [];
  if (telling === undefined || value === undefined) return "";
  return `  if (isErrorOf(error, ${stringLiteral(operation.id)}, ErrorCode.${telling.name})) {
    const [${value}] = error.parameters;
    console.log(${value}?.value);
  }
`;
}

/** A call whose failure is told by its class. */
export function anyError(candidate: Candidate, packageName: string): string {
  return `import {
  ApiError,
  ConnectionError,
  TimeoutError,
  ValidationError,
} from ${stringLiteral(packageName)};

try {
${call(candidate)}
} catch (error) {
  if (error instanceof ValidationError && error.checked === "request") {
    console.error("Not sent:", error.message);
  } else if (error instanceof ApiError) {
    const { operation, status, code, message, requestId } = error;
    console.error(operation, status, code, message, requestId);
    for (const inner of error.innerErrors) console.error(inner.message);
  } else if (error instanceof TimeoutError || error instanceof ConnectionError) {
    console.error("No answer:", error.message);
  } else throw error;
}
`;
}

function call({ operation, way }: Candidate): string {
  return indented(`await ${chainText("rambase", callSteps(operation, way), "  await ;".length)};`);
}
