import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { MockServer } from "../support/mock-server/index.js";
import { exampleRuns, settings, temporaryFolder } from "./running-example.js";

const { server: startServer, start } = exampleRuns("post-ledger");
const readme = readFileSync("examples/post-ledger/README.md", "utf8");
const twoRows = /```csv\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";

/** The last word of the report on each row. */
function lastWords(file: string): readonly string[] {
  const lines = readFileSync(`${file}.report.csv`, "utf8").split("\r\n").filter(Boolean);
  return [...new Map(lines.map((line) => [line.split(",")[0], line])).values()];
}

function postedTo({ requests }: MockServer): readonly string[] {
  return requests.map(({ body }) => Object(body).generalLedgerPosting.category);
}

function fileOf(text: string | Buffer): string {
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
  expect(lastWords(file)).toEqual(["2,posted,", "3,posted,"]);

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
  expect(lastWords(file)).toEqual(["2,refused,Not posted; Period 202409 is closed", "3,posted,"]);
  expect(await start([file], server).ended).toMatchObject({
    code: 0,
    stdout: "1 posted, 0 refused, 0 unknown, 1 done before, 0 left\n",
  });
});

test.each([
  ["a gateway's", { status: 502, body: "Bad gateway" }],
  ["one that is no JSON", { status: 201, body: "<html>Created</html>" }],
  ["a refusal that is not the API's", { status: 403, body: "<html>Blocked</html>" }],
  ["a failure behind the ledger", { status: 500, body: { errorMessage: { errorMessageId: 100001 } } }],
])(
  "an answer that says nothing of the ledger (%s) stops the run, and the row is not posted again",
  async (_, answer) => {
    const server = await startServer();
    const file = fileOf(twoRows);
    server.answerNext("createGeneralLedgerPosting", answer);
    expect(await start([file], server).ended).toMatchObject({
      code: 1,
      stdout: "0 posted, 0 refused, 1 unknown, 0 done before, 1 left\n",
    });
    expect(await start([file], server).ended).toMatchObject({
      code: 1,
      stdout: "1 posted, 0 refused, 1 unknown, 0 done before, 0 left\n",
    });
    expect(postedTo(server)).toEqual(["SALARY", "RENT"]);

    // Someone has looked, and says so in the report.
    writeFileSync(`${file}.report.csv`, "2,refused,looked\r\n", { flag: "a" });
    expect((await start([file], server).ended).stdout).toMatch(/^1 posted, .* 1 done before/);
  },
);

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

test.each(["SIGINT", "SIGKILL"] as const)(
  "a run that is killed (%s) while it posts a row leaves the word that nobody knows",
  async (signal) => {
    const server = await startServer();
    const file = fileOf(twoRows);
    server.answerNext("createGeneralLedgerPosting", { status: 429, headers: { "retry-after": "30" } });
    const { child, ended } = start([file], server);
    await expect.poll(() => server.requests.length, { timeout: 20_000 }).toBe(1);
    child.kill(signal);
    // The first Ctrl-C is waited with, the second one is not.
    const again = setInterval(() => child.kill(signal), 200);
    expect((await ended).code).toBe(null);
    clearInterval(again);
    expect(lastWords(file)).toEqual(["2,unknown,The run ended while this was being posted."]);
    await start([file], server).ended;
    expect(postedTo(server)).toEqual(["SALARY", "RENT"]);
  },
);

test("a login that fails leaves no row unknown", async () => {
  const server = await startServer();
  const file = fileOf(twoRows);
  server.answerNext("requestAccessToken", { status: 500 });
  const { code, stderr } = await start([file], server).ended;
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^requestAccessToken failed: HTTP 500/)]);
  expect((await start([file], server).ended).stdout).toMatch(/^2 posted, /);
});

test("a report goes on behind a line that was cut off, and stops a run that cannot read it", async () => {
  const server = await startServer();
  const file = fileOf(twoRows);
  const report = `${file}.report.csv`;
  // The disk was full while it was noted that row 2 is posted.
  writeFileSync(report, '\ufeff2,unknown,"The, run"\r\n2,po');
  expect((await start([file], server).ended).stdout).toMatch(/^1 posted, 0 refused, 1 unknown/);
  expect((await start([file], server).ended).stdout).toMatch(/^0 posted, 0 refused, 1 unknown, 1 done/);
  writeFileSync(report, "2;posted;\n3;posted;\n");
  expect(await start([file], server).ended).toEqual({
    code: 1,
    stdout: "",
    stderr: `${report}, line 1 must be like "2,posted", and is "2;posted;". Mend it.\n`,
  });
  // Whoever wrote that meant that the row was posted.
  writeFileSync(report, "2,postet\n3,posted\n");
  const { code, stderr } = await start([file], server).ended;
  expect([code, stderr]).toEqual([
    1,
    `${report}, line 1 must be like "2,posted", and is "2,postet". Mend it.\n`,
  ]);
  expect(postedTo(server)).toEqual(["RENT"]);
});

test.each([
  ["no file", "", ["ENOENT: no such file or directory, open"]],
  ["letters that are not UTF-8", Buffer.from(`${twoRows}2024-09-03,202409,L\xf8nn,\n`, "latin1"), ["UTF-8"]],
  ["a quotation mark that is never closed", `${twoRows}2024-09-03,202409,"RENT\n`, ["Line 4: a quotation"]],
  ["a comma too many", `${twoRows}2024-09-03,202409,RENT,Office, left\n`, ["Line 4: 5 cells stand below 4"]],
])("%s is told, and nothing is sent", async (_, text, expected) => {
  const server = await startServer();
  const { code, stdout, stderr } = await start([text === "" ? "gone.csv" : fileOf(text)], server).ended;
  expect([code, stdout]).toEqual([1, ""]);
  for (const word of expected) expect(stderr).toContain(word);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(server.tokenRequests).toEqual([]);
});

test("a report that cannot be written stops the run before anything is sent", async () => {
  const server = await startServer();
  const file = fileOf(twoRows);
  // Leads into a folder that is not there.
  symlinkSync(join(temporaryFolder(), "gone", "report.csv"), `${file}.report.csv`);
  const { code, stderr } = await start([file], server).ended;
  expect([code, stderr]).toEqual([1, expect.stringMatching(/^ENOENT: .*\n$/)]);
  expect(server.requests).toEqual([]);
});

test("what is missing is told before anything is sent", async () => {
  const server = await startServer();
  expect((await start([], server).ended).code).toBe(2);
  const { code, stderr } = await start([fileOf("transactionDate,note\n")], server).ended;
  expect([code, stderr]).toEqual([1, "Nothing was sent:\n  The columns period, category are missing.\n"]);
  const wrong = await start([fileOf(twoRows)], { ...settings(server), RAMBASE_BASE_URL: "api.rambase.net" })
    .ended;
  expect(wrong).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^Please set .*:\n {2}RAMBASE_BASE_URL: address .*\n$/),
  });
  expect(server.tokenRequests).toEqual([]);
});
