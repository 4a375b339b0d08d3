import {
  listItems,
  type OperationSpec,
  type PagedList,
  RamBaseClient,
} from "../../generator/runtime/index.js";
import { type Received, type Reply, serve } from "./loopback-server.js";

export interface Role {
  readonly roleId: number;
}

export const spec: OperationSpec = {
  id: "listRoles",
  method: "GET",
  path: "/roles",
  query: { db: "$db", top: "$top", skip: "$skip" },
  items: "roles",
};

export async function listFrom(
  reply: (request: Received, baseUrl: string) => Reply,
  options = {},
  query: OperationSpec["query"] = {},
) {
  let baseUrl = "";
  const server = await serve((request) => reply(request, baseUrl));
  baseUrl = server.baseUrl;
  const client = new RamBaseClient({ auth: { token: "t" }, baseUrl, db: "TEM-NO", retries: 0 });
  const documented = { ...spec, query: { ...spec.query, ...query } };
  const list: PagedList<Role> = listItems(client, documented, { options });
  return { list, urls: () => server.received.map(({ url }) => url) };
}

export async function idsOf(list: AsyncIterable<Role>): Promise<number[]> {
  const ids: number[] = [];
  for await (const { roleId } of list) ids.push(roleId);
  return ids;
}

/** The ids that come, and what the iteration ends with when that is an error. */
export async function idsAndFault(list: AsyncIterable<Role>): Promise<(number | string)[]> {
  const given: (number | string)[] = [];
  try {
    for await (const { roleId } of list) given.push(roleId);
  } catch (error) {
    given.push((error as Error).message);
  }
  return given;
}

/** What is said where the server leads back to a page. */
export const repeatedBehind = (rows: number): string =>
  `The server repeats a page of the list: rows behind the first ${rows} cannot be had. ` +
  "Ask for longer pages with top.";

export const roles = (...ids: number[]): Role[] => ids.map((roleId) => ({ roleId }));

/** Three pages of two, chained by key. */
export const byKey = ({ url }: Received): Reply => {
  const key = Number(new URL(url, "http://x").searchParams.get("$pageKey") ?? 1);
  const paging = key < 3 ? { nextPageKey: key + 1, nextPage: "http://elsewhere.test/" } : {};
  return { json: { roles: roles(key * 2 - 1, key * 2), paging, count: 6 } };
};
