import { expect, test } from "vitest";
import { generate, readFixture } from "./support/sdk-project.js";

test.each(["roles.yaml", "pets-3.0.yaml", "shapes-3.1.yaml"])(
  "%s gives the same bytes twice",
  async (fixture) => {
    const [first, second] = [await generate(readFixture(fixture)), await generate(readFixture(fixture))];
    expect([...second]).toEqual([...first]);
  },
);
