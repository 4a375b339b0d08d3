import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { connect } from "node:net";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { callOperation, RamBaseClient } from "../../../generator/runtime/index.js";
import { createNodeFetch } from "../../../generator/runtime/node/index.js";
import { listen, serve } from "../loopback-server.js";

describe("an agent", () => {
  const spec = { id: "getRole", method: "GET", path: "/role", responseRoot: "role" } as const;
  const pem = (name: string) => readFileSync(path.join(import.meta.dirname, "certificate", `${name}.pem`));

  async function serveSecurely(options: https.ServerOptions = {}): Promise<string> {
    const own = { key: pem("key"), cert: pem("certificate"), ...options };
    const server = https.createServer(own, (_, response) => void response.end('{"role":{"name":"Night"}}'));
    return `https://localhost:${await listen(server)}`;
  }

  const call = (baseUrl: string, agent?: http.Agent) => {
    const options = { auth: { token: "t" }, baseUrl, retries: 0, fetch: createNodeFetch({ agent }) };
    return callOperation(new RamBaseClient(options), spec);
  };

  test("brings the certificates that a server is known by, and without one it is a stranger", async () => {
    const baseUrl = await serveSecurely();
    const agent = new https.Agent({ ca: pem("certificate") });
    onTestFinished(() => agent.destroy());
    expect(await call(baseUrl, agent)).toEqual({ name: "Night" });
    await expect(call(baseUrl)).rejects.toMatchObject({
      name: "ConnectionError",
      cause: { code: "DEPTH_ZERO_SELF_SIGNED_CERT" },
    });
  });

  test("brings the certificate that a server asks for", async () => {
    const baseUrl = await serveSecurely({ requestCert: true, ca: pem("certificate") });
    const known = { ca: pem("certificate"), cert: pem("certificate"), key: pem("key") };
    const [member, stranger] = [new https.Agent(known), new https.Agent({ ca: pem("certificate") })];
    onTestFinished(() => [member, stranger].forEach((agent) => void agent.destroy()));
    expect(await call(baseUrl, member)).toEqual({ name: "Night" });
    await expect(call(baseUrl, stranger)).rejects.toMatchObject({ name: "ConnectionError" });
  });

  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  // Its agents know proxies, of which the types of Node 20 do not know.
  test.skipIf(major < 24 || (major === 24 && minor < 5))(
    "leads through a proxy (Node 24.5 and later)",
    async () => {
      const baseUrl = await serveSecurely();
      const asked: (string | undefined)[] = [];
      const proxy = http.createServer().on("connect", ({ url }, socket) => {
        asked.push(url);
        const { hostname, port } = new URL(`http://${url}`);
        const onward = connect(Number(port), hostname, () => {
          socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
          onward.pipe(socket).pipe(onward);
        });
        onTestFinished(() => void onward.destroy());
      });
      const proxyEnv = { HTTPS_PROXY: `http://127.0.0.1:${await listen(proxy)}` };
      const agent = new https.Agent({ ca: pem("certificate"), proxyEnv } as https.AgentOptions);
      onTestFinished(() => agent.destroy());
      expect(await call(baseUrl, agent)).toEqual({ name: "Night" });
      expect(asked).toEqual([new URL(baseUrl).host]);
    },
  );

  test("says how many connections there may be", async () => {
    let open = 0;
    let most = 0;
    const { baseUrl } = await serve(async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 10));
      open -= 1;
      return { json: { role: {} } };
    });
    const agent = new http.Agent({ keepAlive: true, maxSockets: 2 });
    onTestFinished(() => agent.destroy());
    const counted = createNodeFetch({ agent });
    await Promise.all(Array.from({ length: 8 }, () => counted(baseUrl, {})));
    expect(most).toBe(2);
  });

  test("for another protocol than the address is told as such", async () => {
    await expect(call("http://127.0.0.1:1", new https.Agent())).rejects.toMatchObject({
      name: "ConnectionError",
      cause: { code: "ERR_INVALID_PROTOCOL" },
    });
  });
});
