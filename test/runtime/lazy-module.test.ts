import { expect, test } from "vitest";
import { batch, ConnectionError, callOperation, RamBaseClient } from "../../generator/runtime/index.js";
import { lazyModule, resourcesOf } from "../../generator/runtime/internal.js";
import { serve } from "./loopback-server.js";

const getRole = { id: "getRole", method: "GET", path: "/roles/{roleId}", responseRoot: "role" } as const;

/** What the file of a module exports. */
const systemCode = {
  systemResource: (client: RamBaseClient) => ({
    roles: (roleId: number) => ({
      get: () => callOperation<{ name: string }>(client, getRole, { path: { roleId } }),
    }),
  }),
};

/** A client as it is generated, whose code comes when `load` says so. */
function clientOf(load: () => Promise<typeof systemCode>, baseUrl = "http://127.0.0.1:9") {
  const system = lazyModule(load);
  class Client extends RamBaseClient {
    get system() {
      return resourcesOf(this, system, ({ systemResource }) => systemResource(this));
    }
  }
  return new Client({ auth: { token: "token-of-test" }, baseUrl, retries: 0 });
}

test("the code of a module is loaded with the first call and kept", async () => {
  const { baseUrl } = await serve(() => ({ json: { role: { name: "Day" } } }));
  let loads = 0;
  const client = clientOf(async () => {
    loads++;
    return systemCode;
  }, baseUrl);
  expect(loads).toBe(0);
  const [one, other] = await Promise.all([client.system.roles(1).get(), client.system.roles(2).get()]);
  expect([one.name, other.name]).toEqual(["Day", "Day"]);
  const before = loads;
  expect(await client.system.roles(3).get()).toEqual({ name: "Day" });
  expect(loads).toBe(before);
  // No stand-in any more.
  expect(Object.keys(client.system)).toEqual(["roles"]);
});

test("code that cannot be loaded is a connection error, and is asked for again by the next call", async () => {
  const { baseUrl } = await serve(() => ({ json: { role: { name: "Day" } } }));
  let isOffline = true;
  const client = clientOf(async () => {
    if (isOffline) throw new TypeError("Failed to fetch dynamically imported module");
    return systemCode;
  }, baseUrl);
  const failure = await client.system
    .roles(1)
    .get()
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ConnectionError);
  expect((failure as Error).cause).toBeInstanceOf(TypeError);
  isOffline = false;
  expect(await client.system.roles(1).get()).toEqual({ name: "Day" });
});

test("a batch waits for the code of its parts", async () => {
  const { baseUrl, received } = await serve(() => ({
    json: { resources: [{ batchId: "resource1", response: { role: { name: "Day" } } }] },
  }));
  const client = clientOf(() => new Promise((resolve) => setTimeout(resolve, 20, systemCode)), baseUrl);
  const { role } = await batch(client, (part) => ({ role: part.system.roles(1).get() }));
  expect(role).toEqual({ ok: true, value: { name: "Day" } });
  expect(received.map(({ url }) => url)).toEqual(["/batch?resource1=%2Froles%2F1"]);
});

test("a batch whose code cannot be loaded fails as a whole", async () => {
  const client = clientOf(() => Promise.reject(new TypeError("offline")));
  await expect(batch(client, (part) => ({ role: part.system.roles(1).get() }))).rejects.toThrow(
    ConnectionError,
  );
});
