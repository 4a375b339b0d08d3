import { RamBaseError, type RamBaseErrorOptions } from "./rambase-error.js";

/** A RamBase system that a login may choose. */
export interface LoginTarget {
  readonly name: string;
  readonly description: string;
}

/** What a refused login says. */
export interface LoginFailure {
  readonly status?: number | undefined;
  readonly code?: number | undefined;
  readonly requestId?: string | undefined;
  readonly otpRequired?: boolean | undefined;
  readonly otpMethod?: string | undefined;
  readonly targets?: readonly LoginTarget[] | undefined;
}

/** No token could be had, or the server refuses the one it was given. */
export class AuthenticationError extends RamBaseError {
  static override readonly brand: string = "rambase-sdk.RamBaseError.AuthenticationError";

  /** HTTP status, when a server answered. */
  declare readonly status: number | undefined;
  /** Number of the failure. Of a login's, 5 asks for a one-time password and 10 for a target. */
  declare readonly code: number | undefined;
  /** What the server, or a gateway before it, calls this request. */
  declare readonly requestId: string | undefined;
  /** The login has to be repeated with `otp`. */
  declare readonly otpRequired: boolean;
  /** How the one-time password reaches its user: `SMS`, `EMAIL` or `TOTP`. */
  declare readonly otpMethod: string | undefined;
  /** The systems from which `target` has to be chosen. */
  declare readonly targets: readonly LoginTarget[];

  constructor(message: string, failure: LoginFailure = {}, options: RamBaseErrorOptions = {}) {
    super(message, { ...{ otpRequired: false, targets: [] }, ...failure, ...options });
  }
}
