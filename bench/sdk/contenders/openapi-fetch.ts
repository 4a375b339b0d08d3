import { type Contender, token } from "../contender.js";
import { runPeer } from "../peer-packages.js";

const client = `
import createClient from "openapi-fetch";
import type { components, paths } from "./sdk/paths.js";
const client = createClient<paths>({
  baseUrl: "https://api.rambase.net",
  headers: { authorization: "Bearer ${token}" },
});
`;

export const openapiFetch: Contender = {
  name: "openapi-fetch",
  generate(folder) {
    runPeer("openapi-typescript", ["../openapi.json", "-o", "sdk/paths.ts"], folder);
  },
  output: "sdk",
  apps: [
    {
      name: "openapi-fetch",
      measures: ["size", "memory", "loopback"],
      get: `${client}
export const call = (orderId: number, $select: string) =>
  client.GET("/sales/orders/{orderId}", { params: { path: { orderId }, query: { $select } } });
`,
      post: `${client}
export const call = (order: components["schemas"]["OrderInput"]) => client.POST("/sales/orders", { body: { order } });
`,
    },
  ],
  editorFile: {
    text: `${client}
export const order = await client.GET("/sales/orders/{orderId}", {
  params: { path: { orderId: 100001 }, query: { $select: "name" } },
});
export const text = order.data?.order.name;
`,
    hoverAfter: ["order = await ", "await client.", "text = order.", "order.data?.order."],
    completeAfter: ["await client.", '.GET("', "query: { ", "order.data?.order."],
  },
};
