import type { Auth, OperationSpec, RamBaseClient } from "../../generator/runtime/index.js";
import { clientIn, fakeEnvironment } from "./fake-environment.js";
import { type Received, type Reply, serve } from "./loopback-server.js";

export const get: OperationSpec = { id: "getRole", method: "GET", path: "/role" };
export const post: OperationSpec = { id: "createRole", method: "POST", path: "/role" };
export const login = { clientId: "client", clientSecret: "secret", username: "per", password: "pass" };
export const clientLogin = { clientId: "client", clientSecret: "client-secret-value" };

/** A server that hands out `t1`, `t2`, …, and answers calls with the token they carried. */
export async function tokenServer(
  login: (count: number, form: URLSearchParams) => Reply,
  call?: (r: Received) => Reply,
) {
  let count = 0;
  const server = await serve((request) => {
    if (request.url === "/oauth2/access_token") return login(++count, new URLSearchParams(request.body));
    return call?.(request) ?? { json: request.headers.authorization };
  });
  const environment = fakeEnvironment();
  const connect = (auth: Auth): RamBaseClient => clientIn({ auth, baseUrl: server.baseUrl }, environment);
  return { server, environment, connect };
}

export const hourly = (count: number): Reply => ({ json: { access_token: `t${count}`, expires_in: 3600 } });
