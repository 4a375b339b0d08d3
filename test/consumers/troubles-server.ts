import type { Received, Reply } from "../runtime/loopback-server.js";
import { answerHandles } from "./handles-server.js";

/** What `projects/troubles.js` meets, whatever it runs on. */
export const allTroubles = {
  noTrouble: 7,
  noAnswer: "TimeoutError",
  noEndOfAnswer: "TimeoutError",
  tooLong: "TimeoutError",
  aborted: "AbortError",
  abortedInAnswer: "AbortError",
  abortedBefore: "AbortError",
  hungUp: "ConnectionError",
  cutOff: "ConnectionError",
  redirected: "ApiError 302",
  notJson: "ApiError 201",
  refusedLogin: "AuthenticationError 401",
  repeated: 2,
};

/** Answers as `projects/troubles.js` asks for it; lists are answered the second time only. */
export function answerTroubles(): (request: Received) => Reply {
  let lists = 0;
  return (request) => {
    const { url } = request;
    if (url.includes("/roles/5/")) return (response) => void response.destroy();
    if (url.includes("/roles/6/")) {
      return (response) => {
        response.writeHead(201, { "content-length": 100 }).write('{"user', () => response.destroy());
      };
    }
    if (url.includes("/roles/7/")) return { status: 302, headers: { location: "/system/extensions" } };
    if (url.includes("/roles/8/")) return { status: 201, text: "<p>Created</p>" };
    if (url.includes("/extensions") && lists++ === 0) return { status: 503 };
    return answerHandles(request);
  };
}
