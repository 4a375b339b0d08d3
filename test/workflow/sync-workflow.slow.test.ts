import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { git, Runner, write } from "./runner.js";
import { readWorkflow, scriptOf } from "./workflow-steps.js";

const sync = readWorkflow("sync.yml");
const watch = readWorkflow("sync-watch.yml");
const report = "# API documentation: 2 breaking, 1 info\n\nWhat changed.\n";
const propose = { BRANCH: "sync/documentation", BASE: "main" };

let runner: Runner;
beforeEach(() => {
  runner = new Runner({
    "generated/openapi.yaml": "openapi: 3.1.0\n",
    "generated/old.ts": "old\n",
    "snapshot/snapshot.json": "{}\n",
    "spec/names.lock.json": "{}\n",
    "README.md": "Ours.\n",
    ".gitattributes": readFileSync(".gitattributes", "utf8"),
  });
  write(runner.temp, "sync/report.md", report);
});
afterEach(() => runner.remove());

/** What the first job does after `sync` has written. */
function pack(change: (clone: string) => void): string | undefined {
  const clone = runner.checkout();
  change(clone);
  const { code, output } = runner.run(scriptOf(sync, "compute", "Pack what changed"), clone);
  expect(output).toBe("");
  expect(code).toBe(0);
  return runner.output("changed");
}

describe("the workflows", () => {
  it.each([sync, watch])(
    "pin every action to a commit and give no job more rights than it needs",
    ({ text, permissions, jobs }) => {
      const uses = [...text.matchAll(/^\s*-? *uses: (.+)$/gm)].map(([, what]) => what);
      for (const what of uses) expect(what).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      expect(permissions).toEqual({});
      for (const job of Object.values(jobs)) expect(job["timeout-minutes"]).toBeGreaterThan(0);
    },
  );

  it("read pages in a job that cannot write, and keep its token out of the clone", () => {
    const { compute, propose: second, alarm } = sync.jobs;
    expect(compute?.permissions).toEqual({ contents: "read" });
    expect(compute?.steps.find(({ uses }) => uses?.startsWith("actions/checkout"))?.with).toEqual({
      "persist-credentials": false,
    });
    expect(second?.permissions).toEqual({ contents: "write", "pull-requests": "write" });
    expect(second?.steps.map(({ run }) => run).join("\n")).not.toMatch(/\b(?:npm|node|npx)\b/);
    expect(alarm?.permissions).toEqual({ issues: "write" });
    expect(sync.on.schedule).toHaveLength(1);
  });

  it("put nothing that others decide into a script but through the environment", () => {
    for (const { jobs } of [sync, watch])
      for (const { steps } of Object.values(jobs))
        for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});

describe("a run with changes", () => {
  it("keeps pages as their site sent them, line ends among them", () => {
    const page = "<p>Sent by a server of Windows.</p>\r\n";
    pack((clone) => write(clone, "snapshot/page.html", page));
    const clone = runner.checkout();
    expect(
      runner.run(scriptOf(sync, "propose", "Push the changes to their branch"), clone, propose).code,
    ).toBe(0);
    rmSync(join(clone, "snapshot/page.html"));
    git(clone, "checkout", "--quiet", ".");
    expect(readFileSync(join(clone, "snapshot/page.html"), "utf8")).toBe(page);
  });

  it("goes as one commit to a branch of its own, and opens a pull request with the report", () => {
    const changed = pack((clone) => {
      write(clone, "generated/openapi.yaml", "openapi: 3.1.1\n");
      write(clone, "generated/new.ts", "new\n");
      rmSync(join(clone, "generated/old.ts"));
      write(clone, "site/index.html", "not under version control here");
    });
    expect(changed).toBe("true");
    const clone = runner.checkout();
    expect(
      runner.run(scriptOf(sync, "propose", "Push the changes to their branch"), clone, propose).code,
    ).toBe(0);
    expect(git(runner.origin, "log", "--format=%s", "main..sync/documentation")).toBe(
      "API documentation: 2 breaking, 1 info",
    );
    expect(git(runner.origin, "diff", "--name-status", "main", "sync/documentation").split("\n")).toEqual([
      "A\tgenerated/new.ts",
      "D\tgenerated/old.ts",
      "M\tgenerated/openapi.yaml",
    ]);
    const opened = runner.run(
      scriptOf(sync, "propose", "Open or update the pull request, or withdraw it"),
      clone,
      { ...propose, CHANGED: "true" },
    );
    expect(opened.gh).toEqual([
      `pr create --base main --head sync/documentation --title API documentation: 2 breaking, 1 info --body-file ${runner.temp}/sync/report.md`,
    ]);
  });

  it("replaces what an earlier run has proposed", () => {
    const push = scriptOf(sync, "propose", "Push the changes to their branch");
    for (const text of ["first\n", "second\n"]) {
      pack((clone) => write(clone, "generated/openapi.yaml", text));
      expect(runner.run(push, runner.checkout(), propose).code).toBe(0);
    }
    expect(git(runner.origin, "rev-list", "--count", "main..sync/documentation")).toBe("1");
    expect(git(runner.origin, "show", "sync/documentation:generated/openapi.yaml")).toBe("second");
    const script = scriptOf(sync, "propose", "Open or update the pull request, or withdraw it");
    expect(runner.run(script, runner.folder, { ...propose, CHANGED: "true" }, "7\n").gh[0]).toMatch(
      /^pr edit 7 --title API documentation/,
    );
  });

  it.each([
    ["touches another file", (clone: string) => write(clone, ".github/workflows/own.yml", "on: push\n")],
    ["moves a file elsewhere", (clone: string) => git(clone, "mv", "generated/old.ts", "moved.ts")],
  ])("is refused when its patch %s", (_, change) => {
    const clone = runner.checkout();
    change(clone);
    git(clone, "add", "--all");
    write(runner.temp, "sync/changes.patch", `${git(clone, "diff", "--cached", "--binary", "-M")}\n`);
    const end = runner.run(
      scriptOf(sync, "propose", "Push the changes to their branch"),
      runner.checkout(),
      propose,
    );
    expect(end.code).toBe(1);
    expect(end.output).toContain("files that sync does not make");
    expect(git(runner.origin, "branch", "--list", "sync/*")).toBe("");
  });
});

it("is told by a person that what was refused is right, and by nobody else", () => {
  const script = scriptOf(sync, "compute", "Follow the documentation");
  for (const [accept, said] of [
    ["", "sync https://x.no/documentation --report"],
    ["--accept", "sync https://x.no/documentation --accept --report"],
  ] as const) {
    const clone = runner.checkout();
    write(clone, "bin/rambase-openapi.js", "console.log(process.argv.slice(2).join(' '))");
    const env = { DOCUMENTATION_URL: "https://x.no/documentation", ACCEPT: accept };
    expect(runner.run(script, clone, env).output).toContain(said);
  }
});

it("shows the report of a run that was refused, and fails", () => {
  const script = scriptOf(sync, "compute", "Follow the documentation");
  const clone = runner.checkout();
  write(
    clone,
    "bin/rambase-openapi.js",
    "require('node:fs').writeFileSync(process.argv.at(-1), '# Refused'); process.exit(4)",
  );
  expect(runner.run(script, clone, { DOCUMENTATION_URL: "https://x.no", ACCEPT: "" }).code).toBe(4);
  expect(readFileSync(join(runner.temp, "summary"), "utf8")).toBe("# Refused");
});

describe("a run without changes", () => {
  const script = scriptOf(sync, "propose", "Open or update the pull request, or withdraw it");

  it("looks at pull requests of this repository alone: a fork may have a branch of that name", () => {
    expect(script).toContain("--json number,isCrossRepository");
    expect(script).toContain("select(.isCrossRepository | not)");
  });

  it("proposes nothing, and withdraws what was proposed", () => {
    expect(pack(() => {})).toBe("false");
    expect(runner.run(script, runner.folder, { ...propose, CHANGED: "false" })).toMatchObject({
      code: 0,
      gh: [],
    });
    expect(runner.run(script, runner.folder, { ...propose, CHANGED: "false" }, "7\n").gh[0]).toMatch(
      /^pr close 7 --delete-branch/,
    );
  });
});

describe("the alarm", () => {
  const script = scriptOf(sync, "alarm", "Open an issue, or close it when all is well");
  const run = (good: boolean, listed = "") =>
    runner.run(
      script,
      runner.folder,
      { GOOD: String(good), RUN: "https://example.com/run/1", TITLE: "It failed" },
      listed,
    ).gh;

  it("opens one issue at the first failure, adds to it at the next, and closes it when all is well", () => {
    expect(run(false)).toEqual([expect.stringMatching(/^issue create --title It failed --body .*run\/1$/)]);
    expect(run(false, "3\n")).toEqual([expect.stringMatching(/^issue comment 3 --body .*run\/1$/)]);
    expect(run(true, "3\n")).toEqual([expect.stringMatching(/^issue close 3 /)]);
    expect(run(true)).toEqual([]);
  });
});

describe("the watch", () => {
  const script = scriptOf(watch, "watch", "Open an issue when the last good run is too old, and end red");
  // The answer to the question for runs is taken for that for issues, too: a number or a time is asked for.
  const run = (last: string) => runner.run(script, runner.folder, { HOURS: "50", TITLE: "Silence" }, last);
  const hoursAgo = (hours: number) =>
    new Date(Date.now() - hours * 3_600_000).toISOString().replace(/\.\d+Z$/, "Z");

  it("is content with a good run of the last two nights", () => {
    expect(run(`${hoursAgo(26)}\n`).code).toBe(0);
  });

  it("is alarmed by an older one, and by none", () => {
    expect(run(`${hoursAgo(51)}\n`)).toMatchObject({
      code: 1,
      output: expect.stringContaining("No good run since"),
    });
    const never = run("");
    expect(never.code).toBe(1);
    expect(never.gh).toEqual([expect.stringMatching(/^issue create --title Silence/)]);
  });
});
