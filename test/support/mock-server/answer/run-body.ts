import type { Json } from "../../../../spec/document/openapi.js";
import { isJsonObject, type JsonObject } from "../document/json-object.js";
import { runPath } from "../document/run-resource.js";
import { errorBody } from "./error-body.js";
import type { Run } from "./operation-runs.js";

/**
 * How the API tells about a run: the example that the document gives for its start, with the number, the
 * status and the link of this run, and with the error only when it has failed.
 */
export function runBody(run: Run, example: Json | undefined, origin: string): object {
  const [root, instance] = rooted(example);
  const { error: _, ...rest } = instance;
  const { id, status, failure } = run;
  return {
    [root]: {
      ...rest,
      operationInstanceId: id,
      status,
      operationInstanceLink: origin + runPath.replace("{operationInstanceId}", String(id)),
      ...(status === 7 && failure !== undefined && { error: errorBody(failure, origin) }),
    },
  };
}

/** Start operations without a documented answer are answered under the root that all others have. */
function rooted(example: Json | undefined): readonly [root: string, instance: JsonObject] {
  const [entry] = isJsonObject(example) ? Object.entries(example) : [];
  const [root, instance] = entry ?? ["operationInstance", {}];
  return [root, isJsonObject(instance) ? instance : {}];
}
