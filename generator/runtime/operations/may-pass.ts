import { ApiError } from "../errors/api-error.js";
import { ConnectionError } from "../errors/connection-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { passingStatuses } from "../http/retry-policy.js";

/** So many looks may find nothing: what has only just been started may not be known everywhere. */
const looksForNothing = 3;

/** Whether a look failed on its way, which tells nothing of the work: the next one may reach it. */
export function mayPass(error: unknown, look: number): boolean {
  if (error instanceof ApiError) {
    const { status } = error;
    return passingStatuses.includes(status) || (status === 404 && look <= looksForNothing);
  }
  return error instanceof ConnectionError || error instanceof TimeoutError;
}
