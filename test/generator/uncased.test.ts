import { expect, test } from "vitest";
import { readFixture, sdkProject } from "./support/sdk-project.js";

test("functions and types stay apart where names have no capitals", async () => {
  const project = await sdkProject(readFixture("uncased.yaml"));
  project.write(
    "program.ts",
    `import { RamBase } from "rambase-sdk";
import { type 订单, 订单Operation, 改订单 } from "rambase-sdk/订单";
const rambase = new RamBase({ auth: { token: "t" } });
export const one: 订单 = await rambase.订单.get();
export const same: 订单 = await 订单Operation(rambase);
await 改订单(rambase, { id: "1" }, one);
export const users: readonly 订单[] = await rambase._20.users.list();
`,
  );
  expect(project.compile("nodenext")).toBe("");
  project.remove();
}, 60_000);
