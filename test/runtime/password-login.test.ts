import { describe, expect, test, vi } from "vitest";
import { ApiError, callOperation, type Tokens } from "../../generator/runtime/index.js";
import { clientLogin, get, hourly, tokenServer } from "./token-server.js";

describe("a user's login", () => {
  const user = { ...clientLogin, username: "per@x", password: "p&ss word" };

  test("continues with refresh tokens, each used once, and starts over when one is refused", async () => {
    const grants: string[] = [];
    const { environment, connect } = await tokenServer((count, form) => {
      grants.push(`${form.get("grant_type")} ${form.get("refresh_token") ?? form.get("password")}`);
      if (count === 3) return { status: 400, json: { message: "Refresh token is used up" } };
      return { json: { access_token: `t${count}`, refresh_token: `r${count}`, expires_in: 60 } };
    });
    const stored: (string | undefined)[] = [];
    const onTokens = ({ refreshToken }: Tokens): number => stored.push(refreshToken);
    const client = connect({ ...user, onTokens: (tokens) => void onTokens(tokens) });
    for (const expected of ["t1", "t2", "t4"]) {
      expect(await callOperation(client, get)).toBe(`Bearer ${expected}`);
      environment.time += 60_000;
    }
    expect(grants).toEqual([
      "password p&ss word",
      "refresh_token r1",
      "refresh_token r2",
      "password p&ss word",
    ]);
    expect(stored).toEqual(["r1", "r2", "r4"]);
  });

  test("keeps a refresh token that a refresh says nothing of", async () => {
    const grants: (string | null)[] = [];
    const { environment, connect } = await tokenServer((count, form) => {
      grants.push(form.get("refresh_token") ?? form.get("grant_type"));
      if (count === 4) return { status: 400, json: { error: "invalid_grant" } };
      const refresh_token = count === 1 ? "r1" : undefined;
      return { json: { access_token: `t${count}`, refresh_token, expires_in: 60 } };
    });
    const client = connect(user);
    for (let call = 0; call < 5; call++) {
      await callOperation(client, get);
      environment.time += 60_000;
    }
    // One that was refused is not tried again.
    expect(grants).toEqual(["password", "r1", "r1", "r1", "password", "password"]);
  });

  test("is told again when its listener failed, and nothing is asked for twice", async () => {
    const { server, connect } = await tokenServer((count) => ({
      json: { access_token: `t${count}`, refresh_token: `r${count}`, expires_in: 60 },
    }));
    const told: (string | undefined)[] = [];
    const onTokens = async ({ refreshToken }: Tokens): Promise<void> => {
      told.push(refreshToken);
      if (told.length === 1) throw new Error("database down");
    };
    const client = connect({ ...user, onTokens });
    await expect(callOperation(client, get)).rejects.toThrow("database down");
    expect(await callOperation(client, get)).toBe("Bearer t1");
    expect(told).toEqual(["r1", "r1"]);
    expect(server.logins()).toHaveLength(1);
  });

  test("asks for a one-time password when the server wants one, and never sends it twice", async () => {
    const wanted = { error_code: 5, message: "Code needed", otp_required: true, otp_method: "SMS" };
    const { server, connect } = await tokenServer((count) =>
      count % 2 === 1 ? { status: 400, json: wanted } : { status: 502 },
    );
    const asked: unknown[] = [];
    const client = connect({ ...user, otp: async (method?: string) => `otp-${asked.push(method)}` });
    await expect(callOperation(client, get)).rejects.toBeInstanceOf(ApiError);
    await expect(callOperation(client, get)).rejects.toBeInstanceOf(ApiError);
    expect(server.logins().map(({ body }) => new URLSearchParams(body).get("otp"))).toEqual([
      null,
      "otp-1",
      null,
      "otp-2",
    ]);
    expect(asked).toEqual(["SMS", "SMS"]);
  });

  test.each([
    ["until it expires", 60],
    ["until it is refused, where nobody knows when it expires", undefined],
  ])("is used %s before a person is asked once more", async (_, expires_in) => {
    const otp = vi.fn(() => "otp-1");
    const { environment, connect } = await tokenServer((count) =>
      count === 1
        ? { status: 400, json: { error_code: 5 } }
        : { json: { access_token: `t${count}`, expires_in } },
    );
    const client = connect({ ...user, otp });
    await callOperation(client, get);
    environment.time += 59_999;
    expect(await callOperation(client, get)).toBe("Bearer t2");
    expect(otp).toHaveBeenCalledOnce();
  });

  test("waits for a person longer than for a server", async () => {
    const { server, environment, connect } = await tokenServer((count) =>
      count === 1 ? { status: 400, json: { error_code: 5 } } : hourly(count),
    );
    let tell = (_: string) => {};
    const asked = vi.fn(() => new Promise<string>((resolve) => (tell = resolve)));
    const client = connect({ ...user, otp: asked });
    const first = callOperation(client, get);
    await expect.poll(() => asked.mock.calls.length).toBe(1);
    environment.time += 600_000;
    const second = callOperation(client, get);
    tell("otp-1");
    expect(await Promise.all([first, second])).toEqual(["Bearer t2", "Bearer t2"]);
    expect(server.logins()).toHaveLength(2);
  });

  test("asks for no one-time password where the server wants none, or something else", async () => {
    const otp = vi.fn(() => "otp-1");
    const { connect } = await tokenServer((count) =>
      count === 1 ? { status: 400, json: { error_code: 10, message: "Choose" } } : hourly(count),
    );
    const client = connect({ ...user, otp });
    await expect(callOperation(client, get)).rejects.toMatchObject({ code: 10 });
    await callOperation(client, get);
    expect(otp).not.toHaveBeenCalled();
  });

  test.each([408, 404, 425])(
    "that is renewed is kept when a proxy answers %i in its place",
    async (status) => {
      const otp = vi.fn(() => "otp-1");
      const { server, environment, connect } = await tokenServer((count) =>
        count === 2
          ? { status, text: "try later" }
          : { json: { access_token: `t${count}`, refresh_token: `r${count}`, expires_in: 10 } },
      );
      const client = connect({ ...user, otp });
      await callOperation(client, get);
      environment.time += 20_000;
      await expect(callOperation(client, get)).rejects.toMatchObject({ status });
      await callOperation(client, get);
      expect(otp).not.toHaveBeenCalled();
      const grants = server.logins().map(({ body }) => new URLSearchParams(body).get("grant_type"));
      expect(grants).toEqual(["password", "refresh_token", "refresh_token"]);
    },
  );

  test.each([400, 401])("that lacks something says what (HTTP %i)", async (status) => {
    const targets = [{ target_name: "A", description: `System A, said ${user.password}` }];
    const { connect } = await tokenServer((count) =>
      count === 1
        ? { status, json: { error_code: 5, message: "Code needed", otp_required: true, otp_method: "SMS" } }
        : { status, json: { error_code: "10", message: "Choose", targets } },
    );
    const client = connect(user);
    const first = await callOperation(client, get).catch((error: unknown) => error);
    expect(first).toMatchObject({
      status,
      targets: [],
      code: 5,
      otpRequired: true,
      otpMethod: "SMS",
      message: "Code needed",
    });
    const second = await callOperation(client, get).catch((error: unknown) => error);
    expect(second).toMatchObject({
      code: 10,
      targets: [{ name: "A", description: "System A, said [redacted]" }],
    });
  });
});
