import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { apiCall } from "../../generator/runtime/call/call-operation.js";
import { exactNumber, PagedList } from "../../generator/runtime/index.js";
import { later } from "../../generator/runtime/later.js";
import { Digits } from "../../generator/runtime/numbers/digits.js";

/** Something like a module of the tree, and what was called of it. */
function tree() {
  const calls: unknown[] = [];
  const orders = Object.assign((orderId: number) => ({ get: () => Promise.resolve({ orderId }) }), {
    list: async function* (...args: unknown[]) {
      calls.push(args);
      yield* [1, 2, 3];
    },
    create: (body: unknown) => {
      calls.push(JSON.stringify(body));
      return Object.assign(Promise.resolve("made"), { withResponse: () => Promise.resolve("answer") });
    },
    fail: () => Promise.reject(new Error("refused")),
  });
  class Sales {
    readonly #orders = orders;
    get orders() {
      return this.#orders;
    }
  }
  return { sales: new Sales(), calls };
}

/** A tree that comes when it is told to. */
function comingTree() {
  const { sales, calls } = tree();
  let come = (): void => {};
  const coming = new Promise<{ value: typeof sales }>((resolve) => {
    come = () => resolve({ value: sales });
  });
  return { sales: later(coming), calls, come };
}

test("members, calls and what calls lead to are those of the value that comes", async () => {
  const { sales, come } = comingTree();
  const one = sales.orders(7).get();
  const created = sales.orders.create({ name: "a" });
  const answer = created.withResponse();
  const items: number[] = [];
  come();
  for await (const item of sales.orders.list()) items.push(item);
  expect(await one).toEqual({ orderId: 7 });
  expect(await created).toBe("made");
  expect(await answer).toBe("answer");
  expect(items).toEqual([1, 2, 3]);
});

test("a number of more digits than JavaScript has leads to one of them, too", async () => {
  const { sales, come } = comingTree();
  // What `exactNumber` makes, on platforms that have no way to send it.
  const id: unknown = new Digits("9007199254740993");
  const one = sales.orders(id as number).get();
  come();
  expect(await one).toEqual({ orderId: id });
});

test("members may be named like those of a function", async () => {
  const names = ["name", "length", "call", "bind", "apply", "prototype", "toString", "constructor"];
  const members = Object.fromEntries(names.map((name) => [name, { get: () => name }]));
  const value = later(Promise.resolve({ value: members }));
  for (const name of names) expect(await value[name]?.get(), name).toBe(name);
});

test.each(["catch", "finally"])("a part of the tree may be called %s", async (name) => {
  const part = Object.assign((id: number) => ({ get: () => Promise.resolve(id) }), {
    get: () => Promise.resolve("all"),
  });
  const tree = later(
    Promise.resolve({ value: { orders: Object.assign(() => ({ [name]: part }), { [name]: part }) } }),
  );
  const orders = tree.orders as unknown as ((id: number) => Orders) & Orders;
  type Orders = { [name: string]: typeof part };
  expect(await orders[name]?.get()).toBe("all");
  expect(await orders[name]?.(5).get()).toBe(5);
  expect(await orders(1)[name]?.get()).toBe("all");
  expect(await orders(1)[name]?.(5).get()).toBe(5);
});

test("what looks like a part of the tree and is a call can be caught like one", async () => {
  const failed = later<ReturnType<typeof tree>["sales"]>(Promise.reject(new Error("not loaded")));
  const call = failed.orders(1) as unknown as Promise<unknown>;
  expect(await call.catch((error: Error) => error.message)).toBe("not loaded");
  let ended = 0;
  await expect(call.finally(() => ended++)).rejects.toThrow("not loaded");
  expect(ended).toBe(1);
});

test("a call that nobody waits for is made, once, with its arguments as they were", async () => {
  const { sales, calls, come } = comingTree();
  const body = { name: "first", lines: [{ units: 1 }] };
  const at = new Date(0);
  sales.orders.create(body);
  body.name = "second";
  body.lines.push({ units: 2 });
  sales.orders.create({ at });
  come();
  await new Promise((resolve) => setTimeout(resolve));
  expect(calls).toEqual(['{"name":"first","lines":[{"units":1}]}', '{"at":"1970-01-01T00:00:00.000Z"}']);
});

test.runIf("rawJSON" in JSON)("a number that is written digit by digit stays one", async () => {
  const { sales, calls, come } = comingTree();
  sales.orders.create({ amount: exactNumber("12345678901234567.89") });
  come();
  await new Promise((resolve) => setTimeout(resolve));
  expect(calls).toEqual(['{"amount":12345678901234567.89}']);
});

test("arguments that are no plain data are handed on as they are", async () => {
  const { sales, calls, come } = comingTree();
  const { signal } = new AbortController();
  const filter = () => "Name eq 'x'";
  const list = sales.orders.list({ signal, filter });
  come();
  for await (const _ of list) break;
  expect(calls).toEqual([[{ signal, filter }]]);
  expect((calls as [[{ signal: AbortSignal }]])[0][0].signal).toBe(signal);
});

test("what is read of a value in vain is undefined, and calling it fails where it is awaited", async () => {
  const { sales, come } = comingTree();
  come();
  // What programs without types write.
  const anything = sales as unknown as { odrers: { list: () => Promise<unknown> }; [name: symbol]: unknown };
  await expect(anything.odrers.list()).rejects.toThrow(TypeError);
  await expect(anything.odrers.list()).rejects.toThrow("no such resource or method: .odrers.list()");
  const sold = anything as unknown as { orders(id: number): { gte(): Promise<unknown> } };
  await expect(sold.orders(7).gte()).rejects.toThrow("no such resource or method: .orders(…).gte()");
  expect(anything[Symbol.iterator]).toBeUndefined();
  expect(await (anything.odrers as unknown as Promise<unknown>)).toBeUndefined();
});

test("what a call gives is no function, or libraries for tests would call it", async () => {
  const { sales, come } = comingTree();
  come();
  expect(typeof sales.orders.create({})).toBe("object");
  await expect(sales.orders.fail()).rejects.toThrow("refused");
  expect(typeof sales.orders).toBe("function");
});

test("a stand-in that is returned from an async function becomes the value itself", async () => {
  const { sales, come } = comingTree();
  come();
  const value = await (async () => sales)();
  expect(value.orders(1)).toHaveProperty("get");
});

test("a failure is heard by who waits, and by nobody else", async () => {
  const unheard: unknown[] = [];
  const note = (reason: unknown) => void unheard.push(reason);
  process.on("unhandledRejection", note);
  onTestFinished(() => void process.off("unhandledRejection", note));
  const failed = later<ReturnType<typeof tree>["sales"]>(Promise.reject(new Error("not loaded")));
  const kept = failed.orders(1);
  failed.orders.list();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await expect(kept.get()).rejects.toThrow("not loaded");
  await expect(
    failed
      .orders(1)
      .get()
      .catch(() => "caught"),
  ).resolves.toBe("caught");
  expect(unheard).toEqual([]);

  const { sales, come } = comingTree();
  come();
  await expect(sales.orders.fail()).rejects.toThrow("refused");
  expect(unheard).toEqual([]);
});

test("an argument that holds itself is handed on as it is", async () => {
  const { sales, come } = comingTree();
  const body: Record<string, unknown> = { name: "a" };
  body.self = body;
  const call = sales.orders.create(body);
  come();
  await expect(call).rejects.toThrow(/circular/i);
});

test("a member cannot be replaced before the code is there, and says so", () => {
  const { sales } = comingTree();
  const mock = async function* () {};
  expect(() => Object.assign(sales.orders, { list: mock })).toThrow(/can be replaced/);
  expect(() => Object.defineProperty(sales.orders, "list", { value: mock })).toThrow(/can be replaced/);
  expect(() => Reflect.deleteProperty(sales.orders, "list")).toThrow(/can be replaced/);
});

test("a library may note on a call how it went, and reads its note", async () => {
  const { sales, come } = comingTree();
  const call = sales.orders(5).get() as Promise<unknown> & { status?: unknown };
  expect(call.status).toBeUndefined();
  call.status = "pending";
  expect(call.status).toBe("pending");
  come();
  expect(await call).toEqual({ orderId: 5 });
  expect(Reflect.deleteProperty(call, "status")).toBe(true);
});

describe("what a method gives has the members that its result will have", () => {
  const response = { status: 200, headers: new Headers(), text: "" };
  const units = {
    get: (..._: unknown[]) => apiCall(Promise.resolve({ value: "unit", response })),
    list: (..._: unknown[]) =>
      new PagedList<number>(async () => ({ value: { items: [1, 2] }, response }), undefined),
  };
  const cold = () => later(Promise.resolve({ value: Object.assign((_?: unknown) => units, units) }));
  /**
   * Names of all that an object has, but for what every object has. Node numbers its promises, under symbols
   * of its own, while anything in the process watches them.
   */
  const membersOf = (value: object): PropertyKey[] =>
    value === Object.prototype
      ? []
      : [...Reflect.ownKeys(value), ...membersOf(Object.getPrototypeOf(value))].filter(
          (name) =>
            !["constructor", Symbol.asyncDispose].includes(name as string) &&
            !/^Symbol\(\w+\)$/.test(String(name)),
        );

  test.each([
    ["a call", units.get(), () => cold().get()],
    ["a list", units.list(), () => cold().list()],
    ["pages", units.list().pages(), () => cold().list().pages()],
    [
      "the items of a list",
      units.list()[Symbol.asyncIterator](),
      () => cold().list()[Symbol.asyncIterator](),
    ],
  ])("%s", (_, warm, make) => {
    const standing = make() as object;
    for (const name of membersOf(warm)) {
      expect(typeof Reflect.get(standing, name), String(name)).toBe(typeof Reflect.get(warm, name));
    }
  });

  test.each([
    ["without arguments", () => cold().get()],
    ["with options that are left out", () => cold().get(undefined)],
    ["with a body", () => cold()(5).get({ name: "a" })],
    ["with a body that is left out", () => cold().get(undefined, {})],
    ["of a list", () => cold().list()],
    ["of pages", () => cold().list().pages()],
    ["of what a call gave", () => cold().get().withResponse()],
  ])("and no others: %s", (_, make) => {
    // Observables have these, and `"@@observable"`; streams `pipe`, `on`, `write`; pages `items`.
    const others = [
      "lift",
      "subscribe",
      "@@observable",
      "pipe",
      "on",
      "write",
      "length",
      "items",
      "finished",
    ];
    for (const name of others) expect(Reflect.get(make(), name), name).toBeUndefined();
  });

  test("so that a stream takes a list for one", async () => {
    const written: unknown[] = [];
    const write = (row: unknown, _: unknown, done: () => void) => {
      written.push(row);
      done();
    };
    await pipeline(cold().list() as AsyncIterable<number>, new Writable({ objectMode: true, write }));
    expect(written).toEqual([1, 2]);
  });

  test("and the same text", () => {
    expect([`${cold().list()}`, `${cold().get()}`]).toEqual([String(units.list()), String(units.get())]);
    expect(String(cold().list().after({ nextPageKey: 1 }))).toBe("[object PagedList]");
    expect(`${cold()(5)}`).toBe("[object Object]");
    expect(`${cold()}`).toContain("=>");
  });

  test("and fails where it does: behind the last page, when it is awaited or iterated", async () => {
    for (const list of [units.list(), cold().list()]) {
      const behind = list.after({ firstPage: "/units" });
      await expect(behind).rejects.toThrow("the last one");
      await expect(behind.pages().next()).rejects.toThrow(TypeError);
      await expect(behind[Symbol.asyncIterator]().next()).rejects.toThrow(TypeError);
    }
  });

  test("but for what takes a path value, where it may be a part of the tree", async () => {
    expect(await cold()("a").get()).toBe("unit");
    expect(await cold()(undefined).get()).toBe("unit");
  });
});
