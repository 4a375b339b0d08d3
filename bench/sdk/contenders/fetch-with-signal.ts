import { type App, type Contender, token } from "../contender.js";
import { apiAddress } from "../processes/sample.js";

const headers = `{ authorization: "Bearer ${token}", accept: "application/json" }`;

/**
 * No generator: `fetch` and `json` by hand, as `fetch` alone is measured, but with a signal. Nothing else
 * ends a request whose time is over, so that all who have timeouts pay for it.
 */
export const fetchWithSignal: Contender = {
  name: "fetch-with-signal",
  generate() {},
  output: "",
  apps: [app()],
};

function app(): App {
  return {
    name: "fetch with a signal",
    measures: ["memory", "loopback"],
    get: `
export const call = async (orderId: number, select: string) => {
  const { signal } = new AbortController();
  const url = "${apiAddress}/sales/orders/" + orderId + "?$select=" + select;
  return (await fetch(url, { headers: ${headers}, signal })).json();
};
`,
    post: `
export const call = async (order: unknown) => {
  const { signal } = new AbortController();
  const headers = { ...${headers}, "content-type": "application/json" };
  const body = JSON.stringify({ order });
  return (await fetch("${apiAddress}/sales/orders", { method: "POST", headers, body, signal })).json();
};
`,
  };
}
