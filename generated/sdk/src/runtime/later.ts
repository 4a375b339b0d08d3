import { isOfResults, leadsOn, tagOf } from "./results-of-calls.js";

/** A value that is on its way. It comes in an object, because a promise of a promise waits for both. */
type Coming = Promise<{ readonly value: unknown }>;

type Act = (...args: readonly unknown[]) => unknown;

/**
 * A stand-in for a value that is still on its way: members and calls are handed on to it when it is there,
 * and each gives a stand-in again. What a call leads to is awaited, iterated or used like the value itself:
 *
 * ```ts
 * const orders = later(import("./orders.js").then((module) => ({ value: module.orders })));
 * const first = await orders(100001).get();
 * for await (const order of orders.list()) console.log(order);
 * ```
 *
 * A call is made as soon as it can be, whether anyone waits for it or not, with its arguments as they were.
 * What cannot be handed on, a member that does not exist for example, fails where the chain is awaited. What
 * a method gave has the members that results have and no others, and cannot be called in turn: libraries tell
 * functions, streams and observables from promises by what they have.
 */
export function later<T extends object>(coming: Promise<{ readonly value: T }>): T {
  const call = (args: readonly unknown[]) => coming.then(({ value }) => called(value, args, ""));
  // What is asked of the stand-in, the T answers when it comes.
  return standIn(callable(call, "", false), heard(coming), "", false) as T;
}

/**
 * @param value asks for the value: what nobody needs is not waited for
 * @param path leads from the tree to the value (`.orders(…).get`): the stack of an error does not show it
 * @param isResult whether the value is no part of the tree, but what a method gave
 */
function standIn(target: object, value: () => Coming, path: string, isResult: boolean): object {
  const isMember = typeof target === "function";
  return new Proxy(target, {
    ...(isMember && { defineProperty: refuseChange, deleteProperty: refuseChange }),
    get(_, name) {
      // Libraries note on a promise how it went, as React does.
      if (!isMember && Object.hasOwn(target, name)) return Reflect.get(target, name);
      const settle = settler(value, name);
      if (settle && (isResult || name === "then")) return settle;
      if (name === Symbol.asyncIterator) return () => itemsOf(value());
      if (isResult && name === Symbol.toStringTag) return tagOf(path);
      if (isResult && !isOfResults(name)) return Reflect.get(target, name);
      if (name === Symbol.toPrimitive) return () => String(target);
      if (typeof name === "symbol") return undefined;
      const way = `${path}.${name}`;
      const call = (args: readonly unknown[]) =>
        value().then((owner) => called(memberOf(owner.value, name), args, way, owner.value));
      const member = () => value().then((owner) => ({ value: memberOf(owner.value, name) }));
      const handOn = callable(call, way, isResult);
      // A part of the tree may be called `catch`. It takes values and objects, and promises take functions.
      const act: Act = (...args) => (settle && typeof args[0] === "function" ? settle : handOn)(...args);
      return standIn(act, member, way, false);
    },
  });
}

/** What a promise of the value does under a name; `undefined` for a name that is none of promises. */
function settler(value: () => Coming, name: PropertyKey): Act | undefined {
  if (name !== "then" && name !== "catch" && name !== "finally") return undefined;
  return (...args) => {
    const bare = value().then((coming) => coming.value);
    return Reflect.apply(bare[name], bare, args);
  };
}

/** A member that is replaced here would not be the one that is called when the value is there. */
function refuseChange(): never {
  throw new TypeError("No part of the tree can be replaced. For tests, give the client a fetch of your own.");
}

/** What a call of a stand-in does; its result stands in for that of the call. */
function callable(call: (args: readonly unknown[]) => Coming, path: string, isOfResult: boolean): Act {
  return (...args) => {
    const isResult = isOfResult || !leadsOn(path, args);
    return standIn({}, heard(call(copiesOf(args))), `${path}(…)`, isResult);
  };
}

/** Who uses a value hears that it does not come; one that nobody uses must not end the program. */
function heard(coming: Coming): () => Coming {
  coming.catch(() => {});
  return () => coming;
}

function memberOf(value: unknown, name: string): unknown {
  return value === undefined || value === null ? undefined : Reflect.get(Object(value), name);
}

function called(
  callee: unknown,
  args: readonly unknown[],
  path: string,
  owner?: unknown,
): { readonly value: unknown } {
  if (typeof callee !== "function") {
    throw new TypeError(`The SDK has no such resource or method: ${path}()`);
  }
  return { value: Reflect.apply(callee, owner, args) };
}

async function* itemsOf(coming: Coming): AsyncGenerator {
  // Only lists are iterated.
  yield* (await coming).value as AsyncIterable<unknown>;
}

/** What holds itself has no copy; the call will say so. */
function copiesOf(args: readonly unknown[]): readonly unknown[] {
  try {
    return args.map(copyOf);
  } catch {
    return args;
  }
}

/** A body that is changed after the call was still sent as it was. What is no plain data stays itself. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null) return value;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copyOf(member)]));
}
