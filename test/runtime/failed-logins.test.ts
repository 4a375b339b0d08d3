import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  authorizationCode,
  callOperation,
  passwordLogin,
  RamBaseClient,
  refreshLogin,
  withOptions,
} from "../../generator/runtime/index.js";
import type { Reply } from "./loopback-server.js";
import { clientLogin, get, hourly, login, tokenServer } from "./token-server.js";

test.each<[string, object, boolean]>([
  ["otp_required as a text", { otp_required: "true" }, true],
  ["otp_required false as a text", { otp_required: "false" }, false],
  ["error_code 5", { error_code: "5" }, true],
  ["nothing of it", {}, false],
])("a refusal with %s says whether a one-time password is needed", async (_, json, otpRequired) => {
  const { connect } = await tokenServer(() => ({ status: 400, json }));
  const error = await callOperation(connect(clientLogin), get).catch((error: unknown) => error);
  expect(error).toMatchObject({ otpRequired, targets: [] });
});

test.each<[string, Reply]>([
  ["nothing", {}],
  ["no object", { json: "t1" }],
  ["no token", { json: { expires_in: 60 } }],
  ["an empty token", { json: { access_token: "", expires_in: 60 } }],
  ["a token that is no text", { json: { access_token: 5, expires_in: 60 } }],
])("a login that is answered with %s has failed", async (_, reply) => {
  const { server, connect } = await tokenServer(() => reply);
  const error = await callOperation(connect(clientLogin), get).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(String(error)).toContain("The login was answered without an access token.");
  expect(server.calls()).toEqual([]);
});

test("a refusal that says nothing has a message all the same", async () => {
  const json = { message: "", otp_method: "" };
  const { connect } = await tokenServer(() => ({ status: 400, json }));
  const error = await callOperation(connect(clientLogin), get).catch((error: unknown) => error);
  expect(error).toMatchObject({ message: "The login was refused with HTTP 400.", otpMethod: undefined });
});

test("a refusal with an empty message is told by what else it says", async () => {
  const json = { message: "", error: "invalid_client", error_description: "The secret is wrong." };
  const { connect } = await tokenServer(() => ({ status: 400, json }));
  await expect(callOperation(connect(clientLogin), get)).rejects.toThrow("The secret is wrong.");
});

test("a refusal that is a page of a proxy shows what the page says", async () => {
  const { connect } = await tokenServer(() => ({ status: 403, text: "<h1>Blocked by the firewall</h1>" }));
  const error = await callOperation(connect(clientLogin), get).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({ status: 403, cause: { bodyExcerpt: "Blocked by the firewall" } });
});

test.each([400, 403, 404, 500, 503])("HTTP %i is a refusal of the login below 500 only", async (status) => {
  const { connect } = await tokenServer(() => ({ status }));
  const call = callOperation(connect(clientLogin), get);
  await expect(call).rejects.toBeInstanceOf(status < 500 ? AuthenticationError : ApiError);
});

test.each<[string, () => unknown]>([
  ["auth.clientSecret", () => passwordLogin({ ...login, clientSecret: "" })],
  ["auth.username", () => passwordLogin({ ...login, username: "" })],
  ["auth.password", () => passwordLogin({ ...login, password: "" })],
  ["auth.refreshToken", () => refreshLogin({ clientId: "c", refreshToken: "" })],
  ["auth.clientId", () => refreshLogin({ clientId: "", refreshToken: "r" })],
  ["auth.code", () => authorizationCode({ clientId: "c", code: "", redirectUri: "https://x/" })],
  ["auth.redirectUri", () => authorizationCode({ clientId: "c", code: "c", redirectUri: "" })],
])("%s must be there", (name, make) => {
  expect(make).toThrow(TypeError);
  expect(make).toThrow(name);
});

describe("no secret is shown", () => {
  const secret = "s3cr3t-value/of+client";
  const shownBy = (error: unknown): string => `${inspect(error, { depth: 9 })} ${JSON.stringify(error)}`;

  test("when the token server echoes the login", async () => {
    const { connect } = await tokenServer((_, form) => ({
      status: 400,
      json: { message: `Bad form ${form} with ${form.get("client_secret")}` },
    }));
    const error = await callOperation(connect({ clientId: "client", clientSecret: secret }), get).catch(
      (error: unknown) => error,
    );
    expect(shownBy(error)).toContain("[redacted]");
    expect(shownBy(error)).not.toContain("s3cr3t");
  });

  test("when the API or a proxy echoes the token", async () => {
    const { connect } = await tokenServer(hourly, ({ url, headers }) => {
      const said = `request with ${headers.authorization} to /role?$access_token=abc123&x=1`;
      if (url.endsWith("/html")) return { status: 500, text: `<p>${said}</p>` };
      return { status: 400, json: { message: said, innerErrors: [{ message: said }] } };
    });
    const client = connect({ token: secret });
    for (const path of ["/json", "/html"]) {
      const error = await callOperation(client, { ...get, path }).catch((error: unknown) => error);
      expect(error).toBeInstanceOf(ApiError);
      expect(shownBy(error)).not.toMatch(/s3cr3t|abc123/);
      expect(shownBy(error)).toContain("x=1");
    }
  });

  const entities = { "&": "&amp;", "<": "&lt;", '"': "&quot;", "'": "&#039;", ø: "&oslash;" };
  const escaped = (text: string) => text.replace(/[&<"'ø]/g, (character) => Object(entities)[character]);
  test.each<[string, (form: URLSearchParams) => string]>([
    ["the form", String],
    ["a value of the form", (form) => String(form).replace(/.*&code=([^&]+).*/, "$1")],
    ["the code on a page", (form) => escaped(`${form.get("code")}`)],
    ["the code in two ways", (form) => `${form.get("code")} ${escaped(`${form.get("code")}`)}`],
  ])("when a code is answered with %s", async (_, said) => {
    const replies = [
      (text: string) => ({ status: 400, json: { message: `bad ${text}` } }),
      (text: string) => ({ status: 403, text: `<h1>Blocked</h1>${text}` }),
      (text: string) => ({ status: 502, text: `<h1>Blocked</h1>${text}` }),
    ];
    for (const reply of replies) {
      const { connect } = await tokenServer((_, form) => reply(said(form)));
      const code = "0.AX~b c!(d)'e\"f&g<ø-end";
      const client = connect({ clientId: "client", code, redirectUri: "https://app.test/" });
      const error = await callOperation(client, get).catch((error: unknown) => error);
      expect(shownBy(error)).toContain("[redacted]");
      expect(shownBy(error)).not.toMatch(/0\.AX|-end/);
    }
  });

  test("when a refresh token is all that the login has", async () => {
    const { connect } = await tokenServer((_, form) => ({
      status: 500,
      text: `<p>${form.get("refresh_token")}</p>`,
    }));
    const client = connect({ clientId: "client", refreshToken: secret });
    const error = await callOperation(client, get).catch((error: unknown) => error);
    expect(shownBy(error)).toContain("[redacted]");
    expect(shownBy(error)).not.toContain("s3cr3t");
  });

  test("when a call brings a token of its own", async () => {
    const { connect } = await tokenServer(hourly, ({ headers }) => ({
      status: 400,
      json: { message: `bad ${headers.authorization?.slice(7)}` },
    }));
    const headers = { Authorization: `ApiKey ${secret}` };
    const call = callOperation(connect({ token: "other-token" }), get, { options: { headers } });
    const error = await call.catch((error: unknown) => error);
    expect(shownBy(error)).toContain("bad [redacted]");
    expect(shownBy(error)).not.toContain("s3cr3t");
  });

  test("when the call has an Authorization with blanks around it", async () => {
    const { connect } = await tokenServer(hourly, ({ headers }) => ({
      status: 400,
      json: { message: `bad ${headers.authorization}` },
    }));
    const headers = { Authorization: ` ApiKey ${secret} ` };
    const call = callOperation(connect({ token: "other-token" }), get, { options: { headers } });
    const error = await call.catch((error: unknown) => error);
    expect(shownBy(error)).toContain("bad ApiKey [redacted]");
  });

  test("when a login has an Authorization for a gateway, too", async () => {
    const { server } = await tokenServer((_, form) => ({
      status: 403,
      text: `blocked ${form.get("client_secret")}`,
    }));
    const auth = { clientId: "client", clientSecret: secret };
    const headers = { Authorization: "Basic Z2F0ZXdheQ==" };
    const gateway = new RamBaseClient({ auth, headers, baseUrl: server.baseUrl });
    // Calls have the token in its place.
    const client = withOptions(gateway, { headers: { authorization: "" } });
    const error = await callOperation(client, get).catch((error: unknown) => error);
    expect(shownBy(error)).toContain("blocked [redacted]");
    expect(shownBy(error)).not.toContain("s3cr3t");
  });

  test("when a fetch of the caller's fails and tells what it sent", async () => {
    const fetch = async (_: string, { headers }: RequestInit): Promise<Response> => {
      throw new Error(`could not send ${JSON.stringify(headers)}`);
    };
    const client = new RamBaseClient({ auth: { token: "other-token" }, fetch, retries: 0 });
    const headers = { Authorization: `ApiKey ${secret}` };
    const call = callOperation(client, get, { options: { headers } });
    const error = await call.catch((error: unknown) => error);
    expect(shownBy(error)).not.toContain("s3cr3t");
  });

  test("when an answer is printed", async () => {
    const { connect } = await tokenServer(hourly, () => ({ json: "fine" }));
    const answered = await callOperation(connect({ token: secret }), get).withResponse();
    expect(answered.response.text).toBe('"fine"');
    expect(shownBy(answered)).not.toContain("s3cr3t");
  });

  test("when the client itself is printed", () => {
    const client = new RamBaseClient({ auth: { clientId: "client", clientSecret: secret } });
    expect(`${inspect(client, { depth: 9, showHidden: true })} ${JSON.stringify(client)}`).not.toContain(
      "s3cr3t",
    );
  });
});
