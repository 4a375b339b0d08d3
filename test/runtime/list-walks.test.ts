import { describe, expect, onTestFinished, test, vi } from "vitest";
import { listItems, RamBaseClient } from "../../generator/runtime/index.js";
import { byKey, idsAndFault, idsOf, listFrom, type Role, repeatedBehind, roles, spec } from "./list-from.js";
import { type Received, type Reply, serve } from "./loopback-server.js";

/**
 * Rows 1 to `count`, at most four a page, from `$skip` on; what a page says about itself is up to the test.
 */
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

  test("and are written out for no comparison where their first rows differ", async () => {
    const written = vi.spyOn(JSON, "stringify");
    onTestFinished(() => written.mockRestore());
    const { list } = await listFrom(bySkip(8));
    expect(await idsOf(list)).toHaveLength(8);
    expect(written.mock.calls.filter(([value]) => Array.isArray(value))).toEqual([]);
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

  test("not where the server passes over it and the rows are fewer than a page has, which are given once", async () => {
    const { list, urls } = await listFrom(() => ({ json: { roles: roles(1, 2) } }));
    expect(await idsOf(list)).toEqual([1, 2]);
    expect(urls()).toHaveLength(3);
  });

  test.each([
    [{}, 9, true],
    [{}, 10, false],
    [{ top: 3 }, 2, true],
    [{ top: 3 }, 3, false],
    [{ top: 100 }, 80, false],
    [{ top: 100 }, 9, true],
    [{ top: "$max" }, 10, false],
  ])(
    "with %j, a server that passes over it and gives %i rows gives all: %s",
    async (options, count, isAll) => {
      const ids = Array.from({ length: count }, (_, index) => index);
      const { list } = await listFrom(() => ({ json: { roles: roles(...ids) } }), options);
      expect(await idsAndFault(list)).toEqual(isAll ? ids : [...ids, repeatedBehind(count)]);
    },
  );

  test("also where rows look alike because the caller selects few fields", async () => {
    const alike = (request: Received): Reply => {
      const query = new URL(request.url, "http://x").searchParams;
      const start = Number(query.get("$skip") ?? 0);
      const rows = query.has("$select") ? roles(7, 7) : roles(start, start + 1);
      return { json: { roles: start < 8 ? rows : [] } };
    };
    const { list, urls } = await listFrom(alike, { select: "Status" }, { select: "$select" });
    expect(await idsOf(list)).toEqual([7, 7, 7, 7, 7, 7, 7, 7]);
    // The server has no rows where none can be, which is asked once.
    expect(urls().filter((url) => url.includes("$skip=1000000000"))).toHaveLength(1);
    expect(urls()).toHaveLength(6);
  });

  test("not for ever where the server knows no more rows than it gave and gives the last ones again", async () => {
    const clamped = (request: Received): Reply => {
      const start = Math.min(2, Number(new URL(request.url, "http://x").searchParams.get("$skip") ?? 0));
      return { json: { roles: roles(start + 1, start + 2) } };
    };
    const { list, urls } = await listFrom(clamped, { select: "Status", limit: 50 }, { select: "$select" });
    expect(await idsOf(list)).toEqual([1, 2, 3, 4]);
    expect(urls()).toHaveLength(4);
  });

  test("not for ever where the caller selects few fields and the server passes over it", async () => {
    const answer = { json: { roles: roles(1, 2) } };
    const { list, urls } = await listFrom(() => answer, { select: "Status" }, { select: "$select" });
    expect(await idsOf(list)).toEqual([1, 2]);
    expect(urls()).toHaveLength(3);
  });

  test("also where they tell how long they are", async () => {
    const { list } = await listFrom(bySkip(8, { position: "1-3", pageSize: 3 }));
    expect(await idsOf(list)).toHaveLength(8);
  });

  test("also where whole rows look alike", async () => {
    const alike = ({ url }: Received): Reply => {
      const left = Math.max(0, 35 - Number(new URL(url, "http://x").searchParams.get("$skip") ?? 0));
      return { json: { roles: roles(...Array.from({ length: Math.min(10, left) }, () => 7)) } };
    };
    const { list, urls } = await listFrom(alike);
    expect(await idsOf(list)).toHaveLength(35);
    expect(urls()).toHaveLength(5);
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
    ["with a list", { expand: ["Duties"] }, "$expand=Duties,PagingDetails"],
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

  test("the page that was awaited is the last one when its details name no other", async () => {
    const onlyPage = (request: Received): Reply => {
      const paging = request.url.includes("PagingDetails") ? { firstPage: "/roles" } : { position: 1 };
      if (request.url.includes("$skip")) return { status: 400 };
      return { json: { roles: roles(1, 2), paging } };
    };
    const { list, urls } = await listFrom(onlyPage, {}, query);
    await list;
    expect(await idsOf(list)).toEqual([1, 2]);
    expect(urls()).toHaveLength(2);
  });

  test("the page that was awaited is not asked for again when it tells of the next one", async () => {
    const linked = (request: Received): Reply => {
      const start = Number(new URL(request.url, "http://x").searchParams.get("$skip") ?? 0);
      const paging = { firstPage: "/roles", ...(start < 4 && { nextPage: `/roles?$skip=${start + 2}` }) };
      return { json: { roles: roles(start + 1, start + 2), paging } };
    };
    const { list, urls } = await listFrom(linked, {}, query);
    await list;
    expect(await idsOf(list)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(urls()).toHaveLength(3);
  });

  test.each([
    ["that says so", { firstPage: "/roles" }, { skip: "$skip" }],
    ["where one cannot skip rows", { position: 2 }, {}],
  ])("a last page %s may look like the one that was awaited", async (_, paging, skip) => {
    const server = await serve(({ url }) => {
      const ofFirst = url.includes("PagingDetails") ? { nextPageKey: 2 } : { position: 1 };
      return { json: { roles: roles(7, 7), paging: url.includes("pageKey") ? paging : ofFirst } };
    });
    const client = new RamBaseClient({ auth: { token: "t" }, baseUrl: server.baseUrl });
    const list = listItems<Role>(client, { ...spec, query: { ...query, ...skip } });
    await list;
    expect(await idsOf(list)).toEqual([7, 7, 7, 7]);
    expect(server.received).toHaveLength(3);
  });

  test("iterating what was awaited asks for it where it is missing", async () => {
    const { list, urls } = await listFrom(onDemand, {}, query);
    await list;
    expect(await idsOf(list)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(urls()).toHaveLength(4);
  });
});
