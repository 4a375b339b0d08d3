import { loginOf } from "../../generator/runtime/auth/login-of.js";
import { answerCheck } from "../../generator/runtime/client/check-answer.js";
import { coreOf } from "../../generator/runtime/client/client.js";
import { derivedClient } from "../../generator/runtime/client/derived-client.js";
import type { Environment } from "../../generator/runtime/environment.js";
import { type ClientOptions, RamBaseClient } from "../../generator/runtime/index.js";

/** An environment in which nothing takes time: every sleep is noted and over at once. */
export interface FakeEnvironment extends Environment {
  readonly sleeps: number[];
  time: number;
}

export function fakeEnvironment(): FakeEnvironment {
  const sleeps: number[] = [];
  return {
    sleeps,
    time: 1_000_000,
    now() {
      return this.time;
    },
    // Half of the range: a delay is three quarters of its ceiling.
    random: () => 0.5,
    async sleep(milliseconds) {
      sleeps.push(milliseconds);
    },
  };
}

/** A client that lives in an environment of a test's. */
export function clientIn(options: ClientOptions, environment: Environment): RamBaseClient {
  const all = { ...options, auth: loginOf(options.auth), checkAnswer: answerCheck(options) };
  return derivedClient(new RamBaseClient(options), coreOf(all, environment));
}
