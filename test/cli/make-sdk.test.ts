import { expect, test } from "vitest";
import { makeSdk } from "../../cli/make/make-sdk.js";
import { readFixture } from "../generator/support/sdk-project.js";

test("the SDK that the command line makes holds every file that its own scripts run", async () => {
  const files = new Map(
    (await makeSdk(readFixture("roles.yaml"))).value.map(({ path, text }) => [path, text]),
  );
  const { scripts } = JSON.parse(files.get("package.json") ?? "");
  const run = Object.values<string>(scripts).flatMap((script) => script.match(/[\w-]+\.(?:mjs|json)/g) ?? []);
  expect(run).toEqual(["tsconfig.json", "build.mjs"]);
  for (const file of run) expect(files.has(file), file).toBe(true);
});

test("validators hold values against their formats, unless they are told not to", async () => {
  const validator = async (formats?: boolean) => {
    const { value } = await makeSdk(readFixture("roles.yaml"), { formats });
    return value.find(({ path }) => path.endsWith("validators/system/roles/user-assignments.ts"))?.text ?? "";
  };
  expect(await validator()).toContain("maybeDate(value.validFrom");
  expect(await validator(false)).toContain("maybeText(value.validFrom");
});
