import { redact } from "../redact.js";

/** What any error of the SDK can say besides its message. */
export interface RamBaseErrorOptions {
  readonly operation?: string | undefined;
  readonly cause?: unknown;
}

type ErrorClass = abstract new (...args: never) => unknown;

/**
 * Base of every error that the SDK throws. No message, property or serialised form holds a token, a
 * password or a client secret.
 *
 * `instanceof` compares brands instead of prototypes, so it also holds for an error that another copy of
 * the SDK in the same program has thrown.
 */
export class RamBaseError extends Error {
  static readonly brand: symbol = Symbol.for("rambase-sdk.RamBaseError");

  override readonly name: string = "RamBaseError";
  /** Name of the operation that failed (`createRoleUserAssignment`), where there was one. */
  readonly operation: string | undefined;

  constructor(message: string, options: RamBaseErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.operation = options.operation;
  }

  static override [Symbol.hasInstance]<Type extends ErrorClass>(
    this: Type,
    value: unknown,
  ): value is InstanceType<Type> {
    // biome-ignore lint/complexity/noThisInStatic: subclasses inherit this and ask for their own brand.
    return value instanceof Error && brandsOf(value).has(brandOf(this));
  }

  /** A plain object for logs: what the error says, without its stack. */
  toJSON(): Record<string, unknown> {
    return {
      name: this.name,
      message: this.message,
      operation: this.operation,
      cause:
        this.cause instanceof Error
          ? { name: this.cause.name, message: redact(this.cause.message) }
          : undefined,
    };
  }
}

/** A class without a brand of its own (a subclass that a user wrote) stands for itself only. */
function brandOf(type: object): unknown {
  return Object.hasOwn(type, "brand") ? Reflect.get(type, "brand") : type;
}

function brandsOf(error: Error): Set<unknown> {
  const brands = new Set<unknown>();
  let type: unknown = error.constructor;
  while (typeof type === "function") {
    brands.add(brandOf(type));
    type = Object.getPrototypeOf(type);
  }
  return brands;
}
