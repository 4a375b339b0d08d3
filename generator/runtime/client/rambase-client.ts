import { loginOf } from "../auth/login-of.js";
import { answerCheck } from "./check-answer.js";
import { type AnyClient, type Core, core, createClient } from "./client.js";
import type { ClientOptions } from "./client-options.js";

/** A client with everything on board. Generated code adds the tree of resources. */
export class RamBaseClient implements AnyClient {
  declare readonly [core]: Core;

  /**
   * Makes a client, to be kept for all calls: they share its login. Nothing is sent before the first call, no
   * login either.
   *
   * @param options credentials (`auth`), and what else is to be otherwise than usual
   * @throws `TypeError` for settings that are wrong or missing
   */
  constructor(options: ClientOptions) {
    // Callers without a type checker leave out all of them.
    const auth = loginOf((options as ClientOptions | undefined)?.auth);
    this[core] = createClient({ ...options, auth, checkAnswer: answerCheck(options) })[core];
  }
}
