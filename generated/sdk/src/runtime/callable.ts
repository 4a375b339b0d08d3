/**
 * Makes a function that also has members: `roles(100123)` and `roles.list()`.
 *
 * A member given as a getter is made when it is first read and kept, so that a large tree costs nothing
 * until someone walks it. Members may be named like a function's own properties (`name`, `length`,
 * `call`, `bind`, `apply`). `action` itself stays untouched.
 */
export function callable<Action extends (...args: never[]) => unknown, Members extends object>(
  action: Action,
  members: Members,
): Action & Members {
  // An arrow function owns only `name` and `length`, both of which may be redefined.
  const target = (...args: Parameters<Action>): unknown => action(...args);
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    const { get } = descriptor;
    if (get === undefined) show(target, name, descriptor.value);
    else {
      Object.defineProperty(target, name, {
        configurable: true,
        enumerable: true,
        get: () => show(target, name, get.call(members)),
      });
    }
  }
  // Each member was copied above; the compiler cannot follow that.
  return target as unknown as Action & Members;
}

/** Puts a fixed, visible property on the function and returns its value. */
function show(target: object, name: string, value: unknown): unknown {
  Object.defineProperty(target, name, { configurable: true, enumerable: true, value });
  return value;
}
