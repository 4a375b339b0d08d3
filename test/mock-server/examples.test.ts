import { expect, test } from "vitest";
import { runServer } from "./running-server.js";

test("a body is made from its schema", async () => {
  const server = await runServer();
  const { status, body } = await server.send("GET", "/samples?company=A");
  expect(status).toBe(200);
  expect(body).toEqual({
    count: 1,
    price: 3,
    dozens: 24,
    little: 0,
    open: true,
    closed: false,
    kind: "OPEN",
    firstName: "First name",
    short: "Sho",
    long: "Long....",
    code: "AB",
    // No text is known that fits the pattern, so `unheardOf` is left out; `parent` would have no end.
    day: "2024-01-15",
    moment: "2024-01-15T08:30:00+01:00",
    opensAt: "08:30:00",
    userLink: `${server.url}/links/user/1`,
    identity: 1,
    anyOfThem: 1,
    tags: ["Tags", "Tags 2"],
    whole: { left: 1, right: 1 },
  });
});

test("success has the documented status, and no body where none is documented", async () => {
  const server = await runServer();
  expect(await server.send("DELETE", "/roles/100001")).toMatchObject({ status: 202, body: undefined });
  const created = await server.send("POST", "/roles", { json: { role: { name: "A" } } });
  expect(created).toMatchObject({ status: 201, body: { role: { roleId: 100000, name: "Name" } } });
});

test("a list comes in pages that lead to each other", async () => {
  const server = await runServer({ listLength: 5 });
  const page = async (query: string) => Object((await server.send("GET", `/roles?$db=A&${query}`)).body);
  const ids = ({ roles }: { roles: { roleId: number }[] }) => roles.map(({ roleId }) => roleId);

  const first = await page("$top=2");
  expect(first.roles[1]).toEqual({ roleId: 100001, name: "Name 2", roleLink: `${server.url}/links/role/2` });
  expect(first.paging).toMatchObject({ position: 0, nextPageKey: "2" });
  expect(first.paging).not.toHaveProperty("previousPage");
  // The schema of `paging` here does not have it.
  expect(first.paging).not.toHaveProperty("firstPage");

  const middle = await page(`$top=2&$pageKey=${first.paging.nextPageKey}`);
  expect(ids(middle)).toEqual([100002, 100003]);
  expect(middle.paging.previousPage).toBe(`${server.url}/roles?$db=A&$top=2&$skip=0`);

  const last = await page("$top=2&$skip=4");
  expect(ids(last)).toEqual([100004]);
  expect(last.paging).not.toHaveProperty("nextPage");
  expect(last.paging).not.toHaveProperty("nextPageKey");
  expect(new URL(last.paging.lastPage).searchParams.get("$skip")).toBe("4");
});

test("the next page's link can be followed", async () => {
  const server = await runServer({ listLength: 3 });
  const { body } = await server.send("GET", "/roles?$top=2");
  const { pathname, search } = new URL(Object(body).paging.nextPage);
  const next = await server.send("GET", pathname + search);
  expect(next).toMatchObject({ status: 200, body: { roles: [{ roleId: 100002 }] } });
});

test("a page has ten items, or as many as `$top` says", async () => {
  const server = await runServer();
  const count = async (query: string) =>
    Object((await server.send("GET", `/roles${query}`)).body).roles.length;
  expect([await count(""), await count("?$top=3"), await count("?$top=$max")]).toEqual([10, 3, 20]);
});
