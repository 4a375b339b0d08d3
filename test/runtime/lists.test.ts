import { describe, expect, test } from "vitest";
import {
  AbortError,
  ApiError,
  exactJson,
  listItems,
  type OperationSpec,
  type PagedList,
  RamBaseClient,
  RamBaseError,
} from "../../generator/runtime/index.js";
import { type Received, type Reply, serve } from "./loopback-server.js";

interface Role {
  readonly roleId: number;
}

const spec: OperationSpec = {
  id: "listRoles",
  method: "GET",
  path: "/roles",
  query: { db: "$db", top: "$top", skip: "$skip" },
  items: "roles",
};

async function listFrom(
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

async function idsOf(list: AsyncIterable<Role>): Promise<number[]> {
  const ids: number[] = [];
  for await (const { roleId } of list) ids.push(roleId);
  return ids;
}

const roles = (...ids: number[]): Role[] => ids.map((roleId) => ({ roleId }));

/** Three pages of two, chained by key. */
const byKey = ({ url }: Received): Reply => {
  const key = Number(new URL(url, "http://x").searchParams.get("$pageKey") ?? 1);
  const paging = key < 3 ? { nextPageKey: key + 1, nextPage: "http://elsewhere.test/" } : {};
  return { json: { roles: roles(key * 2 - 1, key * 2), paging, count: 6 } };
};

test("awaiting gives the first page, its array under the name items", async () => {
  const { list, urls } = await listFrom(byKey);
  expect(await list).toEqual({
    items: [{ roleId: 1 }, { roleId: 2 }],
    paging: { nextPageKey: 2, nextPage: "http://elsewhere.test/" },
    count: 6,
  });
  expect(urls()).toEqual(["/roles?$db=TEM-NO"]);
});

test("nothing is sent before someone looks", async () => {
  const { urls } = await listFrom(byKey);
  expect(urls()).toEqual([]);
});

test("iterating gives the items of all pages; the key is preferred and keeps the other options", async () => {
  const { list, urls } = await listFrom(byKey, { top: 2, skip: 0 });
  expect(await idsOf(list)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(urls()).toEqual([
    "/roles?$db=TEM-NO&$top=2&$skip=0",
    "/roles?$db=TEM-NO&$top=2&$pageKey=2",
    "/roles?$db=TEM-NO&$top=2&$pageKey=3",
  ]);
});

test("the first page is fetched once for both uses", async () => {
  const { list, urls } = await listFrom(byKey);
  await list;
  await idsOf(list);
  expect(urls()).toHaveLength(3);
});

test("without a key the link is followed, with the company added where it lacks", async () => {
  const { list, urls } = await listFrom(
    ({ url }, baseUrl) => {
      if (url.includes("page=2")) return { json: { roles: roles(3) } };
      return { json: { roles: roles(1, 2), paging: { nextPage: `${baseUrl}/roles?page=2&$top=5` } } };
    },
    { top: 2 },
  );
  expect(await idsOf(list)).toEqual([1, 2, 3]);
  expect(urls()[1]).toBe("/roles?page=2&$top=5&$db=TEM-NO");
});

test("a link that names another server, as behind a gateway, is followed on that of the client", async () => {
  const other = await serve(() => ({ json: { roles: [] } }));
  const { list, urls } = await listFrom(({ url }) => ({
    json: url.includes("page=2")
      ? { roles: roles(2) }
      : { roles: roles(1), paging: { nextPage: `${other.baseUrl}/roles?page=2` } },
  }));
  expect(await idsOf(list)).toEqual([1, 2]);
  expect(urls()).toEqual(["/roles?$db=TEM-NO", "/roles?page=2&$db=TEM-NO"]);
  expect(other.received).toEqual([]);
});

test("a link to another resource of another server is never followed", async () => {
  const other = await serve(() => ({ json: { roles: [] } }));
  const { list } = await listFrom(() => ({
    json: { roles: roles(1), paging: { nextPage: `${other.baseUrl}/others` } },
  }));
  await expect(idsOf(list)).rejects.toBeInstanceOf(RamBaseError);
  expect(other.received).toEqual([]);
  expect((await list).items).toEqual(roles(1));
});

test.each([
  ["key", () => ({ nextPageKey: "same" })],
  ["link", (baseUrl: string) => ({ nextPage: `${baseUrl}/roles?page=same` })],
])("a page whose %s leads to itself ends the iteration, and its rows are given once", async (_, paging) => {
  let page = 0;
  const alike = await listFrom((_, baseUrl) => ({ json: { roles: roles(1), paging: paging(baseUrl) } }));
  expect(await idsOf(alike.list)).toEqual([1]);
  expect(alike.urls()).toHaveLength(2);
  const second = await listFrom((_, baseUrl) => ({
    json: { roles: roles(++page), paging: paging(baseUrl) },
  }));
  expect(await idsOf(second.list)).toEqual([1, 2]);
  expect(second.urls()).toHaveLength(2);
});

test("a page with the rows of the one before it, but another way on, is one of its own", async () => {
  const { list } = await listFrom(({ url }) => {
    const key = Number(new URL(url, "http://x").searchParams.get("$pageKey") ?? 1);
    return { json: { roles: roles(1), paging: key < 3 ? { nextPageKey: key + 1 } : {} } };
  });
  expect(await idsOf(list)).toEqual([1, 1, 1]);
});

test.each([
  [0, [], 0],
  [2, [1, 2], 1],
  [3, [1, 2, 3], 2],
  [99, [1, 2, 3, 4, 5, 6], 3],
])("a limit of %i", async (limit, ids, requests) => {
  const { list, urls } = await listFrom(byKey, { limit });
  expect(await idsOf(list)).toEqual(ids);
  expect(urls()).toHaveLength(requests);
});

test("pages can be iterated, and left early", async () => {
  const { list, urls } = await listFrom(byKey);
  const sizes: number[] = [];
  for await (const page of list.pages()) {
    sizes.push(page.items.length);
    if (sizes.length === 2) break;
  }
  expect(sizes).toEqual([2, 2]);
  expect(urls()).toHaveLength(2);
});

test("the text of each page is there, for numbers that JavaScript would change", async () => {
  const texts = [
    '{"roles":[{"roleId":12345678901234567890}],"paging":{"nextPageKey":2}}',
    '{"roles":[{"roleId":2}]}',
  ];
  const { list, urls } = await listFrom(({ url }) => ({
    text: texts[url.includes("$pageKey") ? 1 : 0] ?? "",
  }));
  const { value, response } = await list.withResponse();
  expect(value.items).toHaveLength(1);
  expect(exactJson(response.text)).toMatchObject({ roles: [{ roleId: "12345678901234567890" }] });
  const seen: string[] = [];
  for await (const page of list.pagesWithResponse()) seen.push(page.response.text);
  expect(seen).toEqual(texts);
  expect(urls()).toHaveLength(2);
});

test.each([
  [undefined, [1, 2, 3, 4, 5, 6]],
  [3, [1, 2, 3]],
])("toArray gives the items of all pages, with a limit of %s", async (limit, ids) => {
  const { list } = await listFrom(byKey, { limit });
  expect(await list.toArray()).toEqual(roles(...ids));
});

test.each<[string, unknown]>([
  ["no array", { paging: {} }],
  ["null for an array", { roles: null }],
  ["an empty key", { roles: [], paging: { nextPageKey: "" } }],
  ["nothing", undefined],
])("an answer with %s is an empty page", async (_, json) => {
  const { list } = await listFrom(() => ({ json }));
  expect(await idsOf(list)).toEqual([]);
});

test.each<[string, unknown]>([
  ["another array", { role: [{ roleId: 1 }] }],
  ["an error", { httpStatusCode: 400, message: "No" }],
  ["nothing in it", {}],
  ["a text", "text"],
])("an answer with %s is no list without rows, but an error", async (_, json) => {
  const { list } = await listFrom(() => ({ json }));
  const message = 'HTTP 200: the answer holds no list "roles".';
  await expect(idsOf(list)).rejects.toMatchObject({ message, status: 200, operation: "listRoles" });
  await expect(list).rejects.toBeInstanceOf(ApiError);
});

test("options that change after the call change nothing of it", async () => {
  const options: { top: number; limit?: number } = { top: 2 };
  const { list, urls } = await listFrom(byKey, options);
  options.top = 50;
  await list;
  options.limit = 1;
  expect(await idsOf(list)).toHaveLength(6);
  expect(urls().every((url) => url.includes("$top=2"))).toBe(true);
});

describe("a list whose array is not documented", () => {
  const undocumented: OperationSpec = { id: "listOrders", method: "GET", path: "/sales/sales-orders" };
  const itemsOf = async (reply: Reply): Promise<readonly unknown[]> => {
    const { baseUrl } = await serve(() => reply);
    const client = new RamBaseClient({ auth: { token: "t" }, baseUrl });
    return (await listItems<unknown>(client, undocumented)).items;
  };

  test.each<[string, unknown, unknown[]]>([
    ["named like the resource", { warnings: ["slow"], salesOrders: [1], paging: {} }, [1]],
    ["the first one else", { orders: [1], others: [2] }, [1]],
    ["null", { salesOrders: null }, []],
    ["left out beside paging", { paging: {} }, []],
    ["left out of an empty answer", {}, []],
  ])("is %s", async (_, json, items) => {
    expect(await itemsOf({ json })).toEqual(items);
  });

  test.each<[string, Reply]>([
    ["another object", { json: { message: "Closed for maintenance" } }],
    ["an error with HTTP 200", { json: { httpStatusCode: 500, innerErrors: [{}] } }],
    ["null", { json: null }],
  ])("is not %s", async (_, reply) => {
    await expect(itemsOf(reply)).rejects.toThrow(/^HTTP 200: the answer holds no list\.$/);
  });
});

test("who iterates again gets all pages anew, also after a failure", async () => {
  let round = 0;
  const { list, urls } = await listFrom(() => {
    round += 1;
    return round === 2
      ? { status: 403, json: { message: "No" } }
      : { json: { roles: roles(round), paging: { firstPage: "/roles" } } };
  });
  expect((await list).items).toEqual(roles(1));
  expect(await idsOf(list)).toEqual([1]);
  await expect(idsOf(list)).rejects.toMatchObject({ status: 403 });
  expect(await idsOf(list)).toEqual([3]);
  expect((await list).items).toEqual(roles(1));
  expect(urls()).toHaveLength(3);
});

test("an error reaches both uses, and an abort ends the iteration between pages", async () => {
  const failing = await listFrom(() => ({ status: 403, json: { message: "No" } }));
  await expect(failing.list).rejects.toMatchObject({ status: 403 });
  await expect(idsOf(failing.list)).rejects.toMatchObject({ status: 403 });
  expect(await failing.list.catch(() => "caught")).toBe("caught");

  const controller = new AbortController();
  const { list } = await listFrom(byKey, { signal: controller.signal });
  const seen: number[] = [];
  const walk = async () => {
    for await (const { roleId } of list) {
      seen.push(roleId);
      controller.abort();
    }
  };
  await expect(walk()).rejects.toBeInstanceOf(AbortError);
  expect(seen).toEqual([1, 2]);
});

/** Rows 1 to `count`, at most four a page, from `$skip` on; what a page says about itself is up to the test. */
const bySkip = (count: number, paging?: unknown) => (request: Received) => {
  const query = new URL(request.url, "http://x").searchParams;
  const start = Number(query.get("$skip") ?? 0);
  const size = Math.min(4, Number(query.get("$top") ?? 3));
  const numbers = Array.from({ length: count }, (_, index) => index + 1).slice(start, start + size);
  return { json: { roles: roles(...numbers), ...(paging !== undefined && { paging }) } };
};

describe("pages that say nothing about each other are had by $skip", () => {
  test("until one is shorter", async () => {
    const { list, urls } = await listFrom(bySkip(8), { top: 3 });
    expect(await idsOf(list)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(urls()).toEqual([
      "/roles?$db=TEM-NO&$top=3",
      "/roles?$skip=3&$db=TEM-NO&$top=3",
      "/roles?$skip=6&$db=TEM-NO&$top=3",
    ]);
  });

  test("until one is empty, from where the caller began", async () => {
    const { list, urls } = await listFrom(bySkip(8, {}), { skip: 2 });
    expect(await idsOf(list)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(urls().map((url) => /skip=\d+/.exec(url)?.[0])).toEqual(["skip=2", "skip=5", "skip=8"]);
  });

  test("also where the server gives fewer rows than were asked for", async () => {
    const { list, urls } = await listFrom(bySkip(9), { top: 100 });
    expect(await idsOf(list)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(urls()).toHaveLength(3);
  });

  test("not beyond the limit", async () => {
    const { list, urls } = await listFrom(bySkip(1000), { limit: 5 });
    expect(await idsOf(list)).toEqual([1, 2, 3, 4, 5]);
    expect(urls()).toHaveLength(2);
  });

  test("not where the server passes over it, and its rows are given once", async () => {
    const { list, urls } = await listFrom(() => ({ json: { roles: roles(1, 2) } }));
    expect(await idsOf(list)).toEqual([1, 2]);
    expect(urls()).toHaveLength(2);
  });

  test("also where rows look alike because the caller selects few fields", async () => {
    const alike = (request: Received): Reply => {
      const start = Number(new URL(request.url, "http://x").searchParams.get("$skip") ?? 0);
      return { json: { roles: start < 6 ? roles(7, 7) : [] } };
    };
    const { list, urls } = await listFrom(alike, { select: "Status" }, { select: "$select" });
    expect(await idsOf(list)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(urls()).toHaveLength(4);
  });

  test("not where a page says that it is the last one", async () => {
    const { list, urls } = await listFrom(
      bySkip(8, { position: 1, firstPage: "/roles", lastPage: "/roles" }),
    );
    expect(await idsOf(list)).toEqual([1, 2, 3]);
    expect(urls()).toHaveLength(1);
    const keyed = await listFrom(byKey);
    expect(await idsOf(keyed.list)).toHaveLength(6);
    expect(keyed.urls()).toHaveLength(3);
  });

  test("not where the operation does not document it", async () => {
    const server = await serve(bySkip(8));
    const client = new RamBaseClient({ auth: { token: "t" }, baseUrl: server.baseUrl });
    const { query: _, ...bare } = spec;
    expect(await idsOf(listItems<Role>(client, bare))).toEqual([1, 2, 3]);
    expect(server.received).toHaveLength(1);
  });
});

test("a pointer to a page takes the place of the options that say where to begin, however they are written", async () => {
  const { list, urls } = await listFrom(byKey, { start: 4, key: 1 }, { start: "$Skip", key: "$PAGEKEY" });
  expect(await idsOf(list)).toHaveLength(6);
  expect(urls().slice(1)).toEqual(["/roles?$db=TEM-NO&$pageKey=2", "/roles?$db=TEM-NO&$pageKey=3"]);
});

test("an operation that documents $pageKey and no $expand is asked for no details", async () => {
  const { list, urls } = await listFrom(byKey, {}, { pageKey: "$pageKey" });
  expect(await idsOf(list)).toHaveLength(6);
  expect(urls()[0]).toBe("/roles?$db=TEM-NO");
});

describe("where an operation documents $pageKey", () => {
  const query = { expand: "$expand", pageKey: "$pageKey" };
  /** Tells the key only to those who ask for it, as the API does. */
  const onDemand = (request: Received): Reply =>
    /expand=[^&]*PagingDetails/.test(request.url)
      ? byKey(request)
      : { json: { roles: roles(1, 2), paging: { position: 1 } } };

  test.each([
    ["alone", {}, "$expand=PagingDetails"],
    ["with a text", { expand: "Duties,Users" }, "$expand=Duties%2CUsers%2CPagingDetails"],
    ["with a list", { expand: ["Duties"] }, "$expand=Duties%2CPagingDetails"],
    ["once", { expand: "pagingDetails,Duties" }, "$expand=pagingDetails%2CDuties"],
  ])("iterating asks for it, %s", async (_, options, expected) => {
    const { list, urls } = await listFrom(byKey, options, query);
    expect(await idsOf(list)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(urls()).toEqual([
      `/roles?$db=TEM-NO&${expected}`,
      `/roles?$db=TEM-NO&${expected}&$pageKey=2`,
      `/roles?$db=TEM-NO&${expected}&$pageKey=3`,
    ]);
  });

  test("awaiting does not, which costs the server time", async () => {
    const { list, urls } = await listFrom(onDemand, {}, query);
    expect((await list).items).toEqual(roles(1, 2));
    expect(urls()).toEqual(["/roles?$db=TEM-NO"]);
  });

  test("iterating what was awaited asks for it where it is missing", async () => {
    const { list, urls } = await listFrom(onDemand, {}, query);
    await list;
    expect(await idsOf(list)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(urls()).toHaveLength(4);
  });
});
