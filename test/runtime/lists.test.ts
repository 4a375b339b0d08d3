import { describe, expect, test } from "vitest";
import {
  AbortError,
  ApiError,
  exactJson,
  listItems,
  type OperationSpec,
  type Page,
  type PagedList,
  type Paging,
  RamBaseClient,
  RamBaseError,
} from "../../generator/runtime/index.js";
import { byKey, idsAndFault, idsOf, listFrom, type Role, repeatedBehind, roles, spec } from "./list-from.js";
import { type Received, type Reply, serve } from "./loopback-server.js";

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
])(
  "a page whose %s leads to itself ends the iteration with an error, its rows given once",
  async (_, paging) => {
    let page = 0;
    const alike = await listFrom((_, baseUrl) => ({ json: { roles: roles(1), paging: paging(baseUrl) } }));
    expect(await idsAndFault(alike.list)).toEqual([1, repeatedBehind(1)]);
    expect(alike.urls()).toHaveLength(2);
    const second = await listFrom((_, baseUrl) => ({
      json: { roles: roles(++page), paging: paging(baseUrl) },
    }));
    expect(await idsAndFault(second.list)).toEqual([1, 2, repeatedBehind(2)]);
    expect(second.urls()).toHaveLength(2);
    const selected = await listFrom(
      (_, baseUrl) => ({ json: { roles: roles(1), paging: paging(baseUrl) } }),
      { select: "RoleId" },
      { select: "$select" },
    );
    expect(await idsAndFault(selected.list)).toEqual([1, repeatedBehind(1)]);
  },
);

test("pages that lead around in a circle end the iteration with an error that names the operation", async () => {
  const { list } = await listFrom(({ url }) => {
    const key = Number(new URL(url, "http://x").searchParams.get("$pageKey") ?? 1);
    return { json: { roles: roles(key), paging: { nextPageKey: key === 3 ? 2 : key + 1 } } };
  });
  await expect(list.toArray()).rejects.toMatchObject({ name: "RamBaseError", operation: "listRoles" });
  expect(await idsAndFault(list)).toEqual([1, 2, 3, repeatedBehind(3)]);
  // Up to there, a limit asks for what there is.
  const limited = await listFrom(() => ({ json: { roles: roles(1), paging: { nextPageKey: 2 } } }), {
    limit: 1,
  });
  expect(await idsAndFault(limited.list)).toEqual([1]);
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

test.each<[object, string]>([
  [{ limit: 3 }, "&$top=3"],
  [{ limit: 9.5 }, ""],
  [{ limit: 2.5 }, "&$top=3"],
  [{ limit: 10 }, ""],
  [{ limit: 0 }, ""],
  [{ limit: 3, top: 2 }, "&$top=2"],
  [{ limit: 3, top: "$max" }, "&$top=3"],
  [{ limit: 50, top: "$max" }, "&$top=%24max"],
  [{ limit: 50, top: 80 }, "&$top=50"],
])("%j asks for pages with %j", async (options, top) => {
  const { list, urls } = await listFrom(byKey, options);
  await list;
  expect(urls()).toEqual([`/roles?$db=TEM-NO${top}`]);
});

describe("a page that is longer than the limit", () => {
  const rows = Array.from({ length: 200 }, (_, index) => index + 1);
  /** Pages of 80 from `$skip` on. */
  const longPages = ({ url }: Received): Reply => {
    const start = Number(new URL(url, "http://x").searchParams.get("$skip") ?? 0);
    const paging = start < 160 ? { nextPage: `/roles?$skip=${start + 80}` } : { firstPage: "/roles" };
    return { json: { roles: roles(...rows.slice(start, start + 80)), paging } };
  };
  const options = { top: "$max", limit: 20 };

  test("is handed on whole, so that nothing is lost behind it", async () => {
    const { list } = await listFrom(longPages, options);
    const { items, paging } = await list;
    const ids = items.map(({ roleId }) => roleId);
    for (let next = paging; next?.nextPage !== undefined; ) {
      const page = await list.after(next);
      ids.push(...page.items.map(({ roleId }) => roleId));
      next = page.paging;
    }
    expect(ids).toEqual(rows);
  });

  test("ends a walk in its midst", async () => {
    const { list, urls } = await listFrom(longPages, options);
    expect(await idsOf(list)).toEqual(rows.slice(0, 20));
    expect(urls()).toHaveLength(1);
    const longer = await listFrom(longPages, { ...options, limit: 100 });
    expect(await idsOf(longer.list)).toEqual(rows.slice(0, 100));
    expect(longer.urls()).toHaveLength(2);
  });

  test("is not followed by another for half an item", async () => {
    const { list, urls } = await listFrom(byKey, { limit: 2.5 });
    expect(await list.toArray()).toHaveLength(2);
    expect(urls()).toHaveLength(1);
  });
});

test.each([Number.NaN, -1, "", "5"])("a limit of %j ends a list, also when it is awaited", async (limit) => {
  const { list, urls } = await listFrom(byKey, { limit });
  await expect(list).rejects.toThrow(new TypeError("limit must be a number, 0 or more."));
  await expect(list.toArray()).rejects.toThrow(TypeError);
  expect(urls()).toEqual([]);
});

test("a list without a size of pages asks for none", async () => {
  const { list, urls } = await listFrom(byKey, { limit: 1 }, { top: "size" });
  expect(await idsOf(list)).toEqual([1]);
  expect(urls()).toEqual(["/roles?$db=TEM-NO"]);
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

test.each<[string, Reply]>([
  ["no array", { json: { paging: {} } }],
  ["null for an array", { json: { roles: null } }],
  ["an empty key", { json: { roles: [], paging: { nextPageKey: "" } } }],
  ["HTTP 204", { status: 204 }],
])("an answer with %s is an empty page", async (_, reply) => {
  const { list } = await listFrom(() => reply);
  expect(await idsOf(list)).toEqual([]);
});

test.each<[string, unknown]>([
  ["another array", { role: [{ roleId: 1 }] }],
  ["an error", { httpStatusCode: 400, message: "No" }],
  ["nothing in it", {}],
  ["not a byte", undefined],
  ["a text", "text"],
  ["one row in place of the array", { roles: { roleId: 1 }, paging: {} }],
  ["a text in place of the array", { roles: "Internal error", paging: {} }],
  ["false in place of the array", { roles: false, paging: {} }],
])("an answer with %s is no list without rows, but an error", async (_, json) => {
  const { list } = await listFrom(() => ({ json }));
  const message = 'HTTP 200: the answer holds no list "roles".';
  await expect(idsOf(list)).rejects.toMatchObject({ message, status: 200, operation: "listRoles" });
  await expect(list).rejects.toBeInstanceOf(ApiError);
});

test("an answer that holds no list tells whose it is and how it begins, without secrets", async () => {
  const client = new RamBaseClient({
    auth: { token: "token-of-the-test" },
    fetch: async () =>
      new Response('{ "hello": "token-of-the-test" }', {
        headers: { "x-request-id": "r-1 token-of-the-test", "x-other": "told" },
      }),
  });
  const error = await listItems(client, spec).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({
    message: 'HTTP 200: the answer holds no list "roles".',
    requestId: "r-1 [redacted]",
    bodyExcerpt: '{ "hello": "[redacted]" }',
  });
  expect((error as ApiError).headers?.get("x-other")).toBe("told");
  expect(JSON.stringify(error)).not.toContain("told");
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

test("path values and headers that change after the call change nothing of it", async () => {
  const server = await serve(() => ({ json: { items: [] } }));
  const client = new RamBaseClient({ auth: { token: "t" }, baseUrl: server.baseUrl });
  const path = { orderId: 1 };
  const headers = { "impersonate-user": "anna" };
  const items: OperationSpec = {
    id: "listItems",
    method: "GET",
    path: "/orders/{orderId}/items",
    items: "items",
  };
  const list = listItems(client, items, { path, options: { headers } });
  path.orderId = 2;
  headers["impersonate-user"] = "bo";
  await list;
  expect(server.received[0]).toMatchObject({
    url: "/orders/1/items",
    headers: { "impersonate-user": "anna" },
  });
});

test("a list without its array is an error where another array has rows", async () => {
  const { list } = await listFrom(() => ({ json: { salesRoles: roles(1), paging: { position: 1 } } }));
  await expect(list).rejects.toThrow('the answer holds no list "roles"');
  const empty = await listFrom(() => ({ json: { totals: [], paging: { position: 1 } } }));
  expect((await empty.list).items).toEqual([]);
});

describe("a list goes on behind a page of which paging was kept", () => {
  test("as a page, as pages and as items", async () => {
    const { list, urls } = await listFrom(byKey);
    const { paging } = await list;
    const kept: Paging = JSON.parse(JSON.stringify(paging));
    expect((await list.after(kept)).items).toEqual(roles(3, 4));
    expect(await idsOf(list.after(kept))).toEqual([3, 4, 5, 6]);
    expect(urls()[1]).toContain("$pageKey=2");
  });

  test("up to the limit", async () => {
    const { list } = await listFrom(byKey, { limit: 3 });
    expect(await idsOf(list.after((await list).paging))).toEqual([3, 4, 5]);
  });

  test("to the last one, and not around to the first", async () => {
    const { list, urls } = await listFrom(byKey);
    const [, second] = await pagesOf(list);
    const rest = list.after(second?.paging);
    expect((await rest).items).toEqual(roles(5, 6));
    expect(await idsOf(rest)).toEqual([5, 6]);
    expect(urls()).toHaveLength(4);
  });

  test("by keys that only details tell, also where its page was awaited", async () => {
    const onDemand = (request: Received): Reply =>
      request.url.includes("PagingDetails") ? byKey(request) : { json: { roles: roles(9), paging: {} } };
    const { list } = await listFrom(onDemand, {}, { expand: "$expand", pageKey: "$pageKey" });
    const rest = list.after({ nextPageKey: 2 });
    await rest;
    expect(await idsOf(rest)).toEqual([3, 4, 5, 6]);
  });

  test("and gives the rows once of a page that leads to itself", async () => {
    const { list } = await listFrom(() => ({ json: { roles: roles(3, 4), paging: { nextPageKey: 3 } } }));
    expect(await idsAndFault(list.after({ nextPageKey: 2 }))).toEqual([3, 4, repeatedBehind(2)]);
  });

  test("but not behind the last one", async () => {
    const { list } = await listFrom(byKey);
    const last = { firstPage: "/roles", previousPage: "/roles" };
    const fault = new TypeError("paging tells of no next page: the page was the last one.");
    const behind = list.after(last);
    await expect(behind).rejects.toThrow(fault);
    await expect(idsOf(behind)).rejects.toThrow(fault);
    await expect(behind.pages().next()).rejects.toThrow(fault);
  });

  test("but not behind one whose paging does not tell of others, and says how it would", async () => {
    const { list, urls } = await listFrom(byKey);
    const message =
      "paging tells of no next page: unless it was the last one, ask for the page with " +
      'expand: ["PagingDetails"], or go on with skip.';
    for (const paging of [undefined, {}, { position: "1-10", pageSize: 10 }])
      await expect(list.after(paging)).rejects.toThrow(new TypeError(message));
    expect(urls()).toEqual([]);
  });
});

async function pagesOf<Item>(list: PagedList<Item>): Promise<Page<Item>[]> {
  const pages: Page<Item>[] = [];
  for await (const page of list.pages()) pages.push(page);
  return pages;
}

test("a list stands where a promise of its first page is asked for", async () => {
  const { list } = await listFrom(byKey);
  const page: Promise<Page<Role>> = list;
  expect((await page).items).toHaveLength(2);
  expect(String(list)).toBe("[object PagedList]");
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
    ["left out of an answer without a byte", undefined, []],
  ])("is %s", async (_, json, items) => {
    expect(await itemsOf({ json })).toEqual(items);
  });

  test.each<[string, Reply]>([
    ["another object", { json: { message: "Closed for maintenance" } }],
    ["an error with HTTP 200", { json: { httpStatusCode: 500, innerErrors: [{}] } }],
    ["null", { json: null }],
    ["an object in its place", { json: { salesOrders: { salesOrderId: 1 }, paging: {} } }],
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
