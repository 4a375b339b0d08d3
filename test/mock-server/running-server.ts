import { onTestFinished } from "vitest";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { type MockServer, type MockServerOptions, startMockServer } from "../support/mock-server/index.js";
import { smallDocument } from "./small-document.js";

/** What a test sends besides method and path. */
export interface Sent {
  readonly json?: unknown;
  readonly text?: string;
  readonly headers?: Record<string, string>;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** JSON as its value, other text as it is, `undefined` when it is empty. */
  readonly body: unknown;
}

/** A mock server with a client that has a token. */
export interface RunningServer extends MockServer {
  readonly send: (method: string, path: string, sent?: Sent) => Promise<Answer>;
  readonly logIn: (fields: Record<string, string>) => Promise<Answer>;
}

/** A login that is right. */
export const goodLogin = { grant_type: "client_credentials", client_id: "me", client_secret: "hush" };

/** Starts a mock server and stops it with the test. */
export async function runServer(
  options: MockServerOptions = {},
  document: OpenApiDocument = smallDocument,
): Promise<RunningServer> {
  const server = await startMockServer(document, options);
  onTestFinished(server.close);
  const logIn = async (fields: Record<string, string>): Promise<Answer> =>
    answerOf(
      await fetch(`${server.url}/oauth2/access_token`, { method: "POST", body: new URLSearchParams(fields) }),
    );
  const first = await logIn(goodLogin);
  const token = tokenOf(first);
  const send = async (method: string, path: string, { json, text, headers }: Sent = {}): Promise<Answer> => {
    const body = text ?? (json === undefined ? null : JSON.stringify(json));
    const type = json === undefined ? {} : { "content-type": "application/json" };
    const all = { authorization: `Bearer ${token}`, ...type, ...headers };
    return answerOf(await fetch(server.url + path, { method, body, headers: all }));
  };
  return { ...server, send, logIn };
}

/** The access token of a login's answer. */
export function tokenOf({ body }: Answer): string {
  return String(Object(body).access_token);
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json");
  const body = text === "" ? undefined : isJson ? JSON.parse(text) : text;
  return { status: response.status, headers: response.headers, body };
}
