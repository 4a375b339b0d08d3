import { redact } from "../redact.js";

/** What any error of the SDK can say besides its message. */
export interface RamBaseErrorOptions {
  readonly operation?: string | undefined;
  readonly cause?: unknown;
}

const brandPrefix = "rambase-sdk.";

/**
 * Base of every error that the SDK throws. No message, property or serialised form holds a token, a
 * password or a client secret.
 *
 * `instanceof` compares brands instead of prototypes, so it also holds for an error that another copy of
 * the SDK in the same program has thrown.
 */
export class RamBaseError extends Error {
  static readonly brand: string = "rambase-sdk.RamBaseError";

  /** Name of the class, also of one that a minifier has renamed. */
  override readonly name: string;
  /** Name of the operation that failed (`createRoleUserAssignment`), where there was one. */
  declare readonly operation: string | undefined;

  /** @param options become properties of the error, but for the `cause` */
  constructor(message: string, { cause, ...facts }: RamBaseErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.brand.slice(brandPrefix.length);
    Object.assign(this, facts);
  }

  /** Compares brands, so that `instanceof` holds for errors of another copy of the SDK, too. */
  static override [Symbol.hasInstance]<Type extends ErrorClass>(
    this: Type,
    value: unknown,
  ): value is InstanceType<Type> {
    // biome-ignore lint/complexity/noThisInStatic: subclasses inherit this and ask for their own brand.
    return value instanceof Error && classesOf(value).some((type) => brandOf(type) === brandOf(this));
  }

  /** A plain object for logs: what the error says, without its stack. */
  toJSON(): Record<string, unknown> {
    const { name, message, cause } = this;
    const reason = cause instanceof Error ? { name: cause.name, message: redact(cause.message) } : undefined;
    const facts: Record<string, unknown> = { name, message };
    return Object.assign(facts, this, { cause: reason });
  }
}

type ErrorClass = abstract new (...args: never) => unknown;

/** A class without a brand of its own (a subclass that a user wrote) stands for itself only. */
function brandOf(type: object): unknown {
  return Object.hasOwn(type, "brand") ? Reflect.get(type, "brand") : type;
}

function classesOf(error: Error): readonly object[] {
  const classes: object[] = [];
  let type: unknown = error.constructor;
  while (typeof type === "function") {
    classes.push(type);
    type = Object.getPrototypeOf(type);
  }
  return classes;
}
