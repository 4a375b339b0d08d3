import { loginOf } from "../auth/login-of.js";
import { type Environment, realEnvironment } from "../environment.js";
import { answerCheck } from "./check-answer.js";
import { type AnyClient, type Core, core, createClient } from "./client.js";
import type { ClientOptions } from "./client-options.js";

/** A client with everything on board. Generated code adds the tree of resources. */
export class RamBaseClient implements AnyClient {
  declare readonly [core]: Core;

  /** @param environment for tests only */
  constructor(options: ClientOptions, environment: Environment = realEnvironment) {
    // Callers without a type checker leave out all of them.
    const auth = loginOf((options as ClientOptions | undefined)?.auth);
    this[core] = createClient({ ...options, auth, checkAnswer: answerCheck(options) }, environment)[core];
  }
}
