import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import {
  AuthenticationError,
  authorizationPage,
  callOperation,
  type OperationSpec,
} from "../../generator/runtime/index.js";
import { clientIn, fakeEnvironment } from "./fake-environment.js";
import { type Reply, serve } from "./loopback-server.js";

const get: OperationSpec = { id: "getRole", method: "GET", path: "/role" };
const credentials = {
  clientId: "client",
  code: "the-code",
  redirectUri: "https://app.test/back",
  codeVerifier: "the-verifier",
};

test("the page's address asks for a code that only its maker can use", async () => {
  const options = { clientId: "a b", redirectUri: "https://app.test/back?x=1", baseUrl: "https://api.test/" };
  const { url, state, codeVerifier } = await authorizationPage(options);
  const { origin, pathname, searchParams } = new URL(url);
  expect(`${origin}${pathname}`).toBe("https://api.test/oauth2");
  expect(Object.fromEntries(searchParams)).toEqual({
    client_id: "a b",
    response_type: "code",
    redirect_uri: "https://app.test/back?x=1",
    state,
    code_challenge: createHash("sha256").update(codeVerifier).digest("base64url"),
    code_challenge_method: "S256",
  });
  expect(state).toMatch(/^[\w-]{43}$/);
  expect(codeVerifier).toMatch(/^[\w-]{43}$/);
  expect((await authorizationPage(options)).codeVerifier).not.toBe(codeVerifier);
});

test.each([
  ["clientId", undefined],
  ["clientId", " "],
  ["redirectUri", ""],
])("the page's address needs %s, which is not %j", async (name, value) => {
  // As a program without a type checker would call it.
  const options = { clientId: "client", redirectUri: "https://app.test/back", [name]: value };
  await expect(authorizationPage(options)).rejects.toThrow(
    new TypeError(`${name} must be a text that is not empty.`),
  );
});

test.each(["nonsense", "ftp://api.test", "https://user:pass@api.test"])(
  "a page cannot be at %s",
  async (baseUrl) => {
    const options = { clientId: "client", redirectUri: "https://app.test/back", baseUrl };
    await expect(authorizationPage(options)).rejects.toThrow("baseUrl must be an http or https address");
  },
);

async function login(tokens: (count: number) => Reply) {
  const forms: Record<string, string>[] = [];
  const server = await serve(({ url, body, headers }) => {
    if (!url.startsWith("/oauth2/")) return { json: headers.authorization };
    forms.push(Object.fromEntries(new URLSearchParams(body)));
    return tokens(forms.length);
  });
  const environment = fakeEnvironment();
  const client = clientIn({ auth: credentials, baseUrl: server.baseUrl }, environment);
  return { client, environment, forms };
}

test("a code is exchanged once, and refresh tokens go on from there", async () => {
  const { client, environment, forms } = await login((count) => ({
    json: { access_token: `t${count}`, refresh_token: `r${count}`, expires_in: 60 },
  }));
  expect(await callOperation(client, get)).toBe("Bearer t1");
  environment.time += 60_000;
  expect(await callOperation(client, get)).toBe("Bearer t2");
  expect(forms).toEqual([
    {
      grant_type: "authorization_code",
      code: "the-code",
      redirect_uri: "https://app.test/back",
      client_id: "client",
      code_verifier: "the-verifier",
    },
    { grant_type: "refresh_token", refresh_token: "r1", client_id: "client" },
  ]);
});

test("a login without a refresh token ends with its token, and the used code is not sent again", async () => {
  const { client, environment, forms } = await login(() => ({
    json: { access_token: "t", expires_in: 60 },
  }));
  await callOperation(client, get);
  environment.time += 59_999;
  await callOperation(client, get);
  environment.time += 1;
  const error = await callOperation(client, get).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(String(error)).toContain("log in again");
  expect(forms).toHaveLength(1);
});

test("a token of which nobody knows when it expires goes on where nothing can renew it", async () => {
  const { client, environment, forms } = await login(() => ({ json: { access_token: "t" } }));
  await callOperation(client, get);
  environment.time += 86_400_000;
  expect(await callOperation(client, get)).toBe("Bearer t");
  expect(forms).toHaveLength(1);
});

test("nothing that was sent is shown when the server repeats it", async () => {
  const { client } = await login(() => ({
    status: 400,
    json: { message: "no the-code, no the-verifier" },
  }));
  const error = await callOperation(client, get).catch((error: unknown) => error);
  expect(String(error)).toContain("no [redacted], no [redacted]");
});

test("a code and a refresh token, which work once, are not sent again after a gateway's answer", async () => {
  const busy = await login(() => ({ status: 502 }));
  await expect(callOperation(busy.client, get)).rejects.toMatchObject({ status: 502 });
  expect(busy.forms).toHaveLength(1);
  const later = await login((count) =>
    count === 1 ? { json: { access_token: "t1", refresh_token: "r1", expires_in: 60 } } : { status: 502 },
  );
  await callOperation(later.client, get);
  later.environment.time += 60_000;
  await expect(callOperation(later.client, get)).rejects.toMatchObject({ status: 502 });
  expect(later.forms).toHaveLength(2);
});
