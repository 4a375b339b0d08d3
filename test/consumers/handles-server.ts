import type { Received, Reply } from "../runtime/loopback-server.js";

/**
 * Answers as `projects/handles/main.js` asks for it: by silence, with patience, or with lists without end.
 */
export function answerHandles({ url, body }: Received): Reply {
  if (url.includes("/oauth2/")) {
    const isKnown = new URLSearchParams(body).get("client_id") === "known";
    return isKnown
      ? { json: { access_token: "t", expires_in: 3600 } }
      : { status: 401, json: { message: "no" } };
  }
  if (url.includes("/extensions")) {
    const page = Number(new URL(url, "http://x").searchParams.get("$pageKey") ?? 1);
    return { json: { extensions: [{ name: "a" }, { name: "b" }], paging: { nextPageKey: `${page + 1}` } } };
  }
  if (url.includes("api-operations") || url.includes("operation-instances")) {
    return { json: { operationInstance: { operationInstanceId: 5, status: 2 } } };
  }
  if (url.includes("/roles/2/")) return () => {};
  if (url.includes("/roles/3/")) return { status: 503, headers: { "retry-after": "50" } };
  if (url.includes("/roles/4/")) return (response) => void response.writeHead(200).write("{");
  return { status: 201, json: { userAssignment: { userAssignmentId: 7 } } };
}
