import type { Environment } from "../../generator/runtime/environment.js";

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
