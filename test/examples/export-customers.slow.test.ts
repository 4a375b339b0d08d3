import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exampleRuns, temporaryFolder } from "./running-example.js";

const { server: startServer, start } = exampleRuns("export-customers");

const items = Array.from({ length: 201 }, (_, index) => ({
  customerId: 10001 + index,
  name: index === 1 ? 'Bolts, "Nuts" & Co' : `Customer ${index + 1}`,
  status: 4,
  secret: "not exported",
}));
const lists = { listCustomers: { name: "customers", items } };
const csv = [
  "customerId,name,status",
  ...items.map(({ customerId, name }) => {
    return `${customerId},${name.includes('"') ? '"Bolts, ""Nuts"" & Co"' : name},4`;
  }),
]
  .map((line) => `${line}\r\n`)
  .join("");

test("all customers are written, in pages as large as they may be, with the columns that are needed", async () => {
  const server = await startServer({ lists });
  const file = join(temporaryFolder(), "customers.csv");
  const { code, stdout, stderr } = await start([file], server).ended;
  expect([code, stderr]).toEqual([0, ""]);
  expect(readFileSync(file, "utf8")).toBe(csv);
  expect(existsSync(`${file}.part`) || existsSync(`${file}.progress`)).toBe(false);
  expect(server.requests.map(({ query }) => query)).toEqual(
    [undefined, "80", "160"].map((pageKey) => ({
      $db: "TEM-NO",
      $top: "$max",
      $select: "customerId,name,status",
      $expand: "PagingDetails",
      ...(pageKey !== undefined && { $pageKey: pageKey }),
    })),
  );
  const readme = readFileSync("examples/export-customers/README.md", "utf8");
  expect(readme).toContain(`\`\`\`\n${stdout.replaceAll(file, "customers.csv")}\`\`\``);
});

test("a run that fails is gone on with after its last whole page", async () => {
  const server = await startServer({ lists });
  const file = join(temporaryFolder(), "customers.csv");
  server.answerNext("listCustomers", {
    status: 200,
    body: { customers: items.slice(0, 80), paging: { nextPageKey: "80" } },
  });
  server.answerNext("listCustomers", { status: 403, body: { httpStatusCode: 403, message: "You may not" } });
  const failed = await start([file], server).ended;
  expect(failed).toMatchObject({ code: 1, stdout: "80 customers\n" });
  expect(failed.stderr).toBe(
    "listCustomers failed: You may not What is done is kept: the next run goes on from there.\n",
  );
  expect(existsSync(file)).toBe(false);

  // As if the program had been killed while it wrote the next page.
  writeFileSync(`${file}.part`, "10081,Customer", { flag: "a" });
  const again = await start([file], server).ended;
  expect(again.stdout.split("\n").slice(0, 2)).toEqual([
    "Going on after 80 customers of an earlier run.",
    "160 customers",
  ]);
  expect(again.code).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(csv);
});

const link = { nextPage: "https://api.rambase.net/sales/customers?$top=80&$skip=80" };

test.each([
  ["a link alone", link],
  ["nothing", undefined],
  ["that there is no paging", null],
])("a run is gone on with where pages tell %s of the next one", async (_, paging) => {
  const server = await startServer({ lists });
  const file = join(temporaryFolder(), "customers.csv");
  server.answerNext("listCustomers", { status: 200, body: { customers: items.slice(0, 80), paging } });
  server.answerNext("listCustomers", { status: 500 });
  expect(await start([file], server).ended).toMatchObject({ code: 1, stdout: "80 customers\n" });
  expect((await start([file], server).ended).code).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(csv);
});

test("what was written is written anew when somebody has removed it, and another file is no progress", async () => {
  const server = await startServer({ lists });
  const file = join(temporaryFolder(), "customers.csv");
  writeFileSync(`${file}.part`, "customerId");
  writeFileSync(`${file}.progress`, JSON.stringify({ isDone: true, bytes: 11, rows: 0 }));
  expect((await start([file], server).ended).code).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(csv);
  for (const text of ["", '{"nextPage":"80","bytes":1,"rows":80}']) {
    writeFileSync(`${file}.progress`, text);
    expect(await start([file], server).ended).toMatchObject({
      code: 1,
      stderr: `${file}.progress is not the progress of an export. Delete it to begin anew.\n`,
    });
  }
});

test("a file that cannot be written ends it with a word, and with what is done kept", async () => {
  const server = await startServer({ lists });
  const file = join(temporaryFolder(), "customers.csv");
  symlinkSync(join(file, "gone"), `${file}.part`);
  const { code, stderr } = await start([file], server).ended;
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^E[A-Z]+: .*\. What is done is kept: .*\n$/)]);
  expect(existsSync(file)).toBe(false);
});

test("a run that ended before it could rename its file asks for nothing more", async () => {
  const server = await startServer({ lists });
  const file = join(temporaryFolder(), "customers.csv");
  writeFileSync(`${file}.part`, csv);
  writeFileSync(
    `${file}.progress`,
    JSON.stringify({ isDone: true, bytes: Buffer.byteLength(csv), rows: 201 }),
  );
  expect((await start([file], server).ended).code).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(csv);
  expect(server.requests).toEqual([]);
});

test("Ctrl-C ends it between pages, with what is done kept", async () => {
  const server = await startServer({ lists });
  const file = join(temporaryFolder(), "customers.csv");
  const busy = { status: 503, headers: { "retry-after": "30" } };
  server.answerNext("listCustomers", {
    status: 200,
    body: { customers: items.slice(0, 80), paging: { nextPageKey: "80" } },
  });
  server.answerNext("listCustomers", busy);
  const { child, ended } = start([file], server);
  child.stdout?.once("data", () => child.kill("SIGINT"));
  const { code, stderr } = await ended;
  expect([code, stderr]).toEqual([
    130,
    "Interrupted. What is done is kept: the next run goes on from there.\n",
  ]);
  expect(JSON.parse(readFileSync(`${file}.progress`, "utf8"))).toMatchObject({
    paging: { nextPageKey: "80" },
    isDone: false,
    rows: 80,
  });
});

test("without a file or a variable it says what is missing", async () => {
  const server = await startServer();
  expect(await start([], server).ended).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("customers.csv"),
  });
  expect(await start(["a.csv"], {}).ended).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("RAMBASE_CLIENT_SECRET: secret of your API client"),
  });
  expect(server.tokenRequests).toEqual([]);
});
