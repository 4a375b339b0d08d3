import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exampleRuns, temporaryFolder } from "./running-example.js";

const { server: startServer, start } = exampleRuns("post-ledger");
const readme = readFileSync("examples/post-ledger/README.md", "utf8");
const twoRows = /```csv\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";

function fileOf(text: string): string {
  const file = join(temporaryFolder(), "postings.csv");
  writeFileSync(file, text);
  return file;
}

test("every row is posted as the API documents it, and reported; another run sends nothing", async () => {
  const server = await startServer();
  const file = fileOf(twoRows);
  const { code, stdout, stderr } = await start([file], server).ended;
  expect([code, stderr]).toEqual([0, ""]);
  expect(readme).toContain(`\`\`\`\n${stdout}\`\`\``);
  expect(server.requests.map(({ body }) => body)).toEqual([
    {
      generalLedgerPosting: {
        transactionDate: "2024-09-01",
        accountingPeriod: { period: 202409 },
        category: "SALARY",
        note: "September",
      },
    },
    {
      generalLedgerPosting: {
        transactionDate: "2024-09-02",
        accountingPeriod: { period: 202409 },
        category: "RENT",
        note: "Office, third floor",
      },
    },
  ]);
  expect(readFileSync(`${file}.report.csv`, "utf8")).toBe("2,posted,\r\n3,posted,\r\n");

  const again = await start([file], server).ended;
  expect(again).toMatchObject({ code: 0, stdout: "0 posted, 0 refused, 0 unknown, 2 done before, 0 left\n" });
  expect(server.requests).toHaveLength(2);
});

test("one wrong row, and nothing is sent: every problem is told with its line", async () => {
  const server = await startServer();
  const file = fileOf(`${twoRows}2024-13-01,2024x,RENT,"two\nlines"\n\n2024-09-04,1,,\n`);
  const { code, stdout, stderr } = await start([file], server).ended;
  expect([code, stdout]).toEqual([1, ""]);
  const [first, ...problems] = stderr.trimEnd().split("\n");
  expect(first).toBe("Nothing was sent:");
  expect(problems.map((problem) => problem.split(" ").slice(2, 5).join(" "))).toEqual([
    "Line 4: transactionDate",
    "Line 4: accountingPeriod.period",
    "Line 7: accountingPeriod.period",
    "Line 7: category",
  ]);
  expect(server.requests).toEqual([]);
});

test("a refused row is reported with its reasons and does not stop the others; the next run tries it again", async () => {
  const server = await startServer();
  const file = fileOf(twoRows);
  const innerErrors = [{ message: "Period 202409 is closed" }];
  server.answerNext("createGeneralLedgerPosting", {
    status: 400,
    body: {
      httpStatusCode: 400,
      message: "Not posted",
      errorMessage: { errorMessageId: 100001 },
      innerErrors,
    },
  });
  expect(await start([file], server).ended).toMatchObject({
    code: 1,
    stdout: "1 posted, 1 refused, 0 unknown, 0 done before, 0 left\n",
  });
  const report = readFileSync(`${file}.report.csv`, "utf8");
  expect(report).toBe("2,refused,Not posted; Period 202409 is closed\r\n3,posted,\r\n");
  expect(await start([file], server).ended).toMatchObject({
    code: 0,
    stdout: "1 posted, 0 refused, 0 unknown, 1 done before, 0 left\n",
  });
});

test("a lost answer stops the run, and the row is not posted again", async () => {
  const server = await startServer();
  const file = fileOf(twoRows);
  server.answerNext("createGeneralLedgerPosting", { status: 502, body: "Bad gateway" });
  expect(await start([file], server).ended).toMatchObject({
    code: 1,
    stdout: "0 posted, 0 refused, 1 unknown, 0 done before, 1 left\n",
  });
  await start([file], server).ended;
  expect(server.requests.map(({ body }) => Object(body).generalLedgerPosting.category)).toEqual([
    "SALARY",
    "RENT",
  ]);

  // Someone has looked, and says so in the report.
  writeFileSync(`${file}.report.csv`, "2,refused,looked\r\n", { flag: "a" });
  expect((await start([file], server).ended).stdout).toMatch(/^1 posted, .* 1 done before/);
});

test("Ctrl-C waits for the row that is being posted, and leaves the others", async () => {
  const server = await startServer();
  const file = fileOf(twoRows);
  server.answerNext("createGeneralLedgerPosting", { status: 429, headers: { "retry-after": "1" } });
  const { child, ended } = start([file], server);
  await expect.poll(() => server.requests.length, { timeout: 20_000 }).toBe(1);
  child.kill("SIGINT");
  expect(await ended).toMatchObject({
    code: 130,
    stdout: "1 posted, 0 refused, 0 unknown, 0 done before, 1 left\n",
  });
});

test("what is missing is told before anything is sent", async () => {
  const server = await startServer();
  expect((await start([], server).ended).code).toBe(2);
  const { code, stderr } = await start([fileOf("transactionDate,note\n")], server).ended;
  expect([code, stderr]).toEqual([1, "Nothing was sent:\n  The columns period, category are missing.\n"]);
  expect(server.tokenRequests).toEqual([]);
});
