import http from "node:http";
import https from "node:https";

/**
 * Imported before a readme's programs: what they send to the API's own address goes to the server of the
 * test, whose links look like the API's own, and nothing goes anywhere else.
 */
const { fetch } = globalThis;
const server = process.env.MOCK_SERVER ?? "";

function served(url) {
  const { origin, pathname, search } = new URL(url);
  if (origin !== process.env.API) throw new Error(`A program calls ${origin}.`);
  return server + pathname + search;
}

/** What comes without a token and with a key is let in, as by a gateway that logs in by itself. */
function letIn(init) {
  const headers = new Headers(init?.headers);
  if (headers.has("authorization") || headers.get("x-api-key") !== "my-key") return init;
  headers.set("authorization", "Bearer my-token");
  return { ...init, headers };
}

globalThis.fetch = async (url, init) => {
  const response = await fetch(served(url), letIn(init));
  return new Response((await response.text()).replaceAll(server, process.env.API) || null, response);
};

// The programs' agents are made for the API's own protocol.
const { request } = http;
for (const module of [http, https]) {
  module.request = (url, options, onResponse) =>
    request(served(url), { ...options, agent: undefined }, onResponse);
}
