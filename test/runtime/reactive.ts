/**
 * What Vue and libraries like it make of a value: a proxy before plain objects and lists, and before all that
 * these lead to. Anything that has a name of its own stays as it is.
 */
export function reactive<T>(value: T): T {
  if (!/^\[object (?:Object|Array)\]$/.test(Object.prototype.toString.call(value))) return value;
  return new Proxy(value as object, {
    get: (target, name, receiver) => reactive(Reflect.get(target, name, receiver)),
  }) as T;
}
