import { redact } from "../redact.js";

/** What any error of the SDK can say besides its message. */
export interface RamBaseErrorOptions {
  readonly operation?: string | undefined;
  readonly cause?: unknown;
}

/**
 * Base of every error that a call ends with, but for what functions of the caller's own throw (`otp`,
 * `token`, `onTokens`, hooks, interceptors): that comes as it is. No message, property or serialised form
 * holds a token, a password or a secret that a client logs in with.
 *
 * `instanceof` compares brands instead of prototypes, so it also holds for an error that another copy of
 * the SDK in the same program has thrown.
 */
export class RamBaseError extends Error {
  /** The classes from here to this one. One without (a subclass that a user wrote) stands for itself only. */
  static readonly brand: string = "rambase-sdk.RamBaseError";

  /** Name of the class, also of one that a minifier has renamed. */
  override readonly name: string;
  /** Name of the operation that failed (`createRoleUserAssignment`), where there was one. */
  declare readonly operation: string | undefined;

  /** @param options become properties of the error, but for the `cause` */
  constructor(message: string, { cause, ...facts }: RamBaseErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.brand.replace(/.*\./, "");
    Object.assign(this, facts);
  }

  /** Compares brands, so that `instanceof` holds for errors of another copy of the SDK, too. */
  static override [Symbol.hasInstance]<Type extends ErrorClass>(
    this: Type,
    value: unknown,
  ): value is InstanceType<Type> {
    // biome-ignore-start lint/complexity/noThisInStatic: subclasses inherit this and ask for their own brand.
    if (!Object.hasOwn(this, "brand")) return super[Symbol.hasInstance](value);
    if (!(value instanceof Error)) return false;
    // Errors of others may have anything as their constructor.
    return `${Object(value.constructor).brand}.`.startsWith(`${(this as Branded).brand}.`);
    // biome-ignore-end lint/complexity/noThisInStatic: as above
  }

  /** A plain object for logs: what the error says, without its stack. */
  toJSON(): Record<string, unknown> {
    const { message, cause } = this;
    const reason = cause instanceof Error ? { name: cause.name, message: redact(cause.message) } : undefined;
    return { message, ...(this as object), cause: reason };
  }
}

type ErrorClass = abstract new (...args: never) => unknown;

type Branded = ErrorClass & { readonly brand?: string };
