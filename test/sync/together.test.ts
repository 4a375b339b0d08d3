import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { ownerFileOf } from "../../cli/write/ownership.js";
import { differences, expectNoStrays, published, syncingFrom } from "./syncing.js";

const { old, fresh, sync, start } = syncingFrom("a folder");
const staging = ".rambase-openapi-write";

it("a run that finds another one writing refuses with 4, and touches nothing of it", async () => {
  // The process that began these tests stands for the other run: it lives.
  mkdirSync(staging);
  writeFileSync(join(staging, ownerFileOf(process.ppid)), "");
  writeFileSync(join(staging, "0"), "what it is about to write");
  const { code, stderr } = await sync();
  expect([code, stderr]).toEqual([4, expect.stringContaining(`Process ${process.ppid} is writing in .`)]);
  expect(readFileSync(join(staging, "0"), "utf8")).toBe("what it is about to write");
  rmSync(staging, { recursive: true });
  expect(differences(published(), old())).toEqual([]);
}, 120_000);

it("of runs that begin together each completes or refuses, and the result is that of one", async () => {
  const runs = [start(), start()];
  for (const run of runs) {
    const { code } = await run.ended;
    expect([0, 4], run.said()).toContain(code);
    if (code === 4) expect(run.said()).toMatch(/is writing in |was changed while this run worked/);
  }
  expect(differences(published(), fresh())).toEqual([]);
  expectNoStrays();
}, 120_000);

it("what a person writes into the name lock while a run works is not lost", async () => {
  const lock = "spec/names.lock.json";
  const run = start();
  while (!run.said().includes("Read ")) await sleep(5);
  run.kill("SIGSTOP");
  const edited = readFileSync(lock, "utf8").replace('"deleteDepartment"', '"removeDepartment"');
  writeFileSync(lock, edited);
  run.kill("SIGCONT");
  expect(await run.ended).toMatchObject({ code: 4 });
  expect(run.said()).toContain("spec/names.lock.json was changed while this run worked");
  expect(differences(published(), old())).toEqual([lock]);
  expect(readFileSync(lock, "utf8")).toBe(edited);
  expectNoStrays();
}, 120_000);

it.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends a run as it ends any program, with a word on what is left",
  async (signal) => {
    const run = start();
    while (!run.said().includes("Read ")) await sleep(5);
    run.kill(signal);
    expect(await run.ended).toEqual({ code: null, signal });
    expect(run.said()).toContain(`Stopped by ${signal}.`);
    expect(run.said()).not.toMatch(/mistake|could not be/);
    expect(differences(published(), old())).toEqual([]);
    expect((await sync()).code).toBe(0);
    expect(differences(published(), fresh())).toEqual([]);
    expectNoStrays();
  },
  120_000,
);
