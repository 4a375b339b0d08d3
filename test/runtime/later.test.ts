import { expect, onTestFinished, test } from "vitest";
import { exactNumber } from "../../generator/runtime/index.js";
import { later } from "../../generator/runtime/later.js";

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

test("members may be named like those of a function", async () => {
  const names = ["name", "length", "call", "bind", "apply", "prototype", "toString", "constructor"];
  const members = Object.fromEntries(names.map((name) => [name, { get: () => name }]));
  const value = later(Promise.resolve({ value: members }));
  for (const name of names) expect(await value[name]?.get(), name).toBe(name);
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
  expect(typeof call.status).toBe("function");
  call.status = "pending";
  expect(call.status).toBe("pending");
  come();
  expect(await call).toEqual({ orderId: 5 });
  expect(Reflect.deleteProperty(call, "status")).toBe(true);
});
