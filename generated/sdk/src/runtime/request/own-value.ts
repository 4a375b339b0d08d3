/** The value of an option, which may be called like something that every object has: `constructor`. */
export function ownValue(options: object, name: string): unknown {
  return Object.hasOwn(options, name) ? (options as Record<string, unknown>)[name] : undefined;
}
