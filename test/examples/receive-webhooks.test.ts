import { createHmac } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { exampleRuns, temporaryFolder } from "./running-example.js";

const { start } = exampleRuns("receive-webhooks");
const secret = "not-to-be-shown";

const eventOf = (id: number) =>
  JSON.stringify({
    SystemID: "TEM",
    RamBaseEventId: id,
    EventType: "SalesOrderRegistered",
    Database: "TEM-NO",
    RegisterTime: "2026-03-29T12:30:00+02:00",
    Parameters: [{ ParameterName: "SalesOrderId", ParameterValue: "100123" }],
  });

const sign = (body: string): string => createHmac("sha512", secret).update(body).digest("base64");

/** A receiver that listens, and what can be done with it. */
async function receiver(journal: string) {
  const port = await freePort();
  const { child, ended } = start([], {
    RAMBASE_WEBHOOK_SECRET: secret,
    RAMBASE_WEBHOOK_JOURNAL: journal,
    PORT: String(port),
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  if (child.stdout === null) throw new Error("The program has no output.");
  await once(child.stdout, "data");
  return {
    deliver: async (body: string, signature = sign(body)): Promise<number> => {
      const headers = { "content-type": "application/json", "x-rambase-signature": signature };
      return (await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body, headers })).status;
    },
    get: async () => (await fetch(`http://127.0.0.1:${port}/`)).status,
    stop: async () => {
      child.kill("SIGTERM");
      const { stdout, ...rest } = await ended;
      return { ...rest, stdout: stdout.replace(String(port), "8080") };
    },
  };
}

/** A port of this machine that nobody listens on. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("there is no port");
  return address.port;
}

test("an event is handled once, also over runs, and the README shows what is printed", async () => {
  const journal = join(temporaryFolder(), "events.log");
  const first = await receiver(journal);
  expect(await first.deliver(eventOf(7))).toBe(200);
  expect(await first.deliver(eventOf(7))).toBe(200);
  const ended = await first.stop();
  expect(ended).toMatchObject({ code: 0, stderr: "Event 7 came again.\n" });
  expect(readFileSync("examples/receive-webhooks/README.md", "utf8")).toContain(
    `\`\`\`\n${ended.stdout}\`\`\``,
  );

  const second = await receiver(journal);
  expect(await second.deliver(eventOf(7))).toBe(200);
  expect(await second.deliver(eventOf(8))).toBe(200);
  const { stdout, stderr } = await second.stop();
  expect(stderr).toBe("Event 7 came again.\n");
  expect(stdout).toContain("Event 8: SalesOrderRegistered");
  expect(stdout).not.toContain("Event 7:");
});

test("the same event twice at a time is handled once", async () => {
  const { deliver, stop } = await receiver(join(temporaryFolder(), "events.log"));
  expect(await Promise.all([1, 2, 3].map(() => deliver(eventOf(7))))).toEqual([200, 200, 200]);
  const { stdout } = await stop();
  expect(stdout.match(/Event 7:/g)).toHaveLength(1);
});

test("what is not signed, or unreadable, is not handled and does not come again", async () => {
  const { deliver, get, stop } = await receiver(join(temporaryFolder(), "events.log"));
  expect(await deliver(eventOf(7), sign(eventOf(8)))).toBe(200);
  expect(await deliver(eventOf(7), "")).toBe(200);
  expect(await deliver("{}")).toBe(200);
  expect(await deliver(`{"x":"${"y".repeat(1_000_000)}"}`)).toBe(413);
  expect(await get()).toBe(405);
  const { stdout, stderr } = await stop();
  expect(stdout).not.toContain("Event");
  expect(stderr.match(/wrong signature/g)).toHaveLength(2);
  expect(stderr).toContain("could not be read: The value is not valid: RamBaseEventId");
  expect(stderr).not.toContain(secret);
});

test("an event that cannot be noted is answered 500, so that it comes again, and is handled once", async () => {
  const folder = join(temporaryFolder(), "journal");
  mkdirSync(folder);
  const { deliver, stop } = await receiver(join(folder, "events.log"));
  rmSync(folder, { recursive: true });
  expect(await deliver(eventOf(7))).toBe(500);
  mkdirSync(folder);
  expect(await deliver(eventOf(7))).toBe(200);
  const { stdout, stderr } = await stop();
  expect(stdout.match(/Event 7:/g)).toHaveLength(1);
  expect(stderr).toContain("will come again");
});

test("a note that was cut off spoils no other", async () => {
  const journal = join(temporaryFolder(), "events.log");
  writeFileSync(journal, '"7"\n"8');
  for (const isNew of [true, false]) {
    const { deliver, stop } = await receiver(journal);
    for (const id of [7, 8, 9]) expect(await deliver(eventOf(id))).toBe(200);
    const { stdout } = await stop();
    expect(stdout.match(/Event \d/g)).toEqual(isNew ? ["Event 8", "Event 9"] : null);
  }
});

test("a port or a journal that cannot be had, and a missing secret, end it with a word", async () => {
  const port = await freePort();
  const taken = createServer().listen(port);
  await once(taken, "listening");
  onTestFinished(() => void taken.close());
  const variables = { RAMBASE_WEBHOOK_SECRET: secret, PORT: String(port) };
  expect(await start([], variables).ended).toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`Port ${port}: listen EADDRINUSE`),
  });
  const folder = temporaryFolder();
  expect(await start([], { ...variables, RAMBASE_WEBHOOK_JOURNAL: folder }).ended).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^Journal .*: EISDIR: .*\n$/),
  });
  const wrong = { RAMBASE_WEBHOOK_ALGORITHM: "MD5", PORT: "65536" };
  const { code, stderr } = await start([], wrong).ended;
  expect(stderr).toContain("PORT: where to listen");
  expect(code).toBe(2);
  expect(stderr).toContain("RAMBASE_WEBHOOK_SECRET: the secret that the webhook was given");
  expect(stderr).toContain("RAMBASE_WEBHOOK_ALGORITHM: one of SHA-1, SHA-256, SHA-384, SHA-512");
});
