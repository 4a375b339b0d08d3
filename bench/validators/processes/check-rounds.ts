import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { median } from "../../median.js";

interface Input {
  readonly programs: readonly { readonly name: string; readonly file: string }[];
  readonly values: Readonly<Record<Kind, { readonly legal: unknown; readonly broken: unknown }>>;
}

type Kind = "OrderInput" | "OrderAnswer";

interface Checks {
  readonly is: (value: unknown) => boolean;
  readonly count: (value: unknown) => number;
}

const kinds = ["OrderInput", "OrderAnswer"] as const;
const rounds = 7;
/** Milliseconds of one contender's turn. */
const turn = 120;

/** Prints a row for each contender: by turns, so that all meet the machine as it is at that time. */
const { programs, values }: Input = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const loaded = await Promise.all(
  programs.map(async ({ name, file }) => {
    const { checks }: { readonly checks: Readonly<Record<Kind, Checks>> } = await import(
      pathToFileURL(file).href
    );
    return { name, checks };
  }),
);
const speeds = loaded.map(({ name, checks }) => {
  for (const kind of kinds) {
    if (!checks[kind].is(values[kind].legal)) throw new Error(`${name} refuses a legal ${kind}.`);
    if (checks[kind].is(values[kind].broken)) throw new Error(`${name} takes a broken ${kind}.`);
  }
  return { name, checks, found: [[], [], [], []] as number[][] };
});
for (let round = 0; round < rounds; round++) {
  for (const { checks, found } of speeds) {
    const runs = [
      ...kinds.map((kind) => () => checks[kind].is(values[kind].legal)),
      ...kinds.map((kind) => () => checks[kind].count(values[kind].broken)),
    ];
    // The first round is for the compiler.
    for (const [index, run] of runs.entries()) {
      const speed = millionsPerSecond(run);
      if (round > 0) found[index]?.push(speed);
    }
  }
}
const rows = speeds.map(({ name, checks, found }) => ({
  name,
  figures: [...found.map(median), kinds.map((kind) => checks[kind].count(values[kind].broken)).join(" and ")],
}));
console.log(JSON.stringify(rows));

function millionsPerSecond(run: () => unknown): number {
  let done = 0;
  const began = process.cpuUsage();
  for (;;) {
    for (let i = 0; i < 500; i++) run();
    done += 500;
    const { user, system } = process.cpuUsage(began);
    if (user + system > turn * 1000) return done / (user + system);
  }
}
