import type { MockAnswer } from "./answer/mock-answer.js";
import type { ReceivedRequest } from "./request/received-request.js";
import type { TokenDesk } from "./token/token-desk.js";

/** Where several reads are sent as one. */
export const batchPath = "/batch";

/**
 * Answers a batch: every query parameter is the address of a GET, which is answered as if it had come alone.
 * The parts come in another order than they were asked for, because the API promises none.
 */
export function answerBatch(
  request: ReceivedRequest,
  desk: TokenDesk,
  answer: (part: ReceivedRequest) => MockAnswer,
): MockAnswer {
  if (request.method !== "GET") return { status: 405, headers: { allow: "GET" } };
  if (!desk.accepts(request.headers.authorization)) return { status: 401 };
  const parts = [...request.query].map(([batchId, uri]) => {
    const [path = "/", ...query] = uri.split("?");
    const part = { ...request, path, query: new URLSearchParams(query.join("?")) };
    return { uri, batchId, response: answer(part).body ?? {} };
  });
  return { status: 200, body: { resources: parts.reverse() } };
}
