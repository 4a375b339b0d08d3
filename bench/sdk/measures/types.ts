import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "../../median.js";
import { contenders, validatingContenders } from "../contenders/index.js";
import { type TypeScriptVersion, typeScriptFile } from "../peer-packages.js";
import { processorTime } from "../processes/processor-time.js";
import { type Findings, figure, type Row, type Table } from "../table.js";
import type { Place, Workshop } from "../workshop.js";

/** Seconds of one run of the compiler. */
interface Run {
  readonly clock: number;
  /** All threads together; `NaN` where the system does not tell. */
  readonly processor: number;
  readonly errors: number;
}

/** One program that is checked. */
interface Subject {
  readonly name: string;
  readonly folder: string;
  readonly include: string;
  readonly version: TypeScriptVersion;
}

const rounds = 3;

/**
 * How long TypeScript takes to check all that a contender has made: seconds from the start of the compiler to
 * its end, the median of rounds in which each subject has its turn. Ratios are those of the processor's time.
 */
export function measureTypes({ operations, placesOf }: Workshop, say: (text: string) => void): Findings {
  const subjects = placesOf(contenders).flatMap(subjectsOf);
  const runs = checkInRounds(subjects, say);
  const table = tableOf(
    `types: checking all that was made of ${operations} operations, seconds`,
    subjects,
    runs,
  );
  return {
    table,
    ratios: [
      { name: "checking all types / kubb", value: ratioOf(runs, "ours", "kubb"), atMost: 0.45 },
      {
        name: "checking all types / swagger-typescript-api",
        value: ratioOf(runs, "ours", "swagger-typescript-api"),
        atMost: 3.6,
      },
      { name: "errors in all types", value: figure(table, "ours", "errors"), atMost: 0 },
    ],
  };
}

/**
 * The same for peers whose output checks requests and answers, as ours does: half of our files are for that.
 */
export function measureValidatedTypes(
  { operations, placesOf }: Workshop,
  say: (text: string) => void,
): Findings {
  const subjects = placesOf(validatingContenders).map(wholeOutput);
  const runs = checkInRounds(subjects, say);
  const title = `types with validators: checking all that was made of ${operations} operations, seconds`;
  return {
    table: tableOf(title, subjects, runs),
    ratios: [
      {
        name: "checking types and validators / kubb",
        value: ratioOf(runs, "ours", "kubb-zod"),
        atMost: 0.45,
      },
      {
        name: "checking types and validators / hey-api",
        value: ratioOf(runs, "ours", "hey-api-zod"),
        atMost: 0.45,
      },
    ],
  };
}

/** The runs of one round, by the subject's name. */
type Round = ReadonlyMap<string, Run>;

function checkInRounds(subjects: readonly Subject[], say: (text: string) => void): readonly Round[] {
  return Array.from({ length: rounds }, () => {
    const round = new Map<string, Run>();
    for (const subject of subjects) {
      const run = check(subject);
      say(`  ${subject.name}: ${run.clock.toFixed(1)} s`);
      round.set(subject.name, run);
    }
    return round;
  });
}

function tableOf(title: string, subjects: readonly Subject[], runs: readonly Round[]): Table {
  const rows = subjects.map(({ name }): Row => {
    const own = runs.flatMap((round) => round.get(name) ?? []);
    return {
      name,
      figures: [median(own.map(({ clock }) => clock)), median(own.map(timeOf)), own[0]?.errors ?? 0],
    };
  });
  return { title, columns: ["on the clock", "of the processor", "errors"], rows };
}

/** The median of pairs of one round: the speed of a shared machine changes from one to the next. */
function ratioOf(runs: readonly Round[], name: string, peer: string): number {
  const time = (run: Run | undefined) => (run === undefined ? Number.NaN : timeOf(run));
  return median(runs.map((round) => time(round.get(name)) / time(round.get(peer))));
}

function wholeOutput({ contender: { name, output }, folder }: Place): Subject {
  return { name, folder, include: output, version: "7" };
}

function subjectsOf(place: Place): readonly Subject[] {
  const { contender, folder } = place;
  const native = wholeOutput(place);
  if (contender.name !== "ours") return [native];
  const app = "check-app.ts";
  writeFileSync(join(folder, app), contender.editorFile?.text ?? "");
  return [
    native,
    { ...native, name: "ours, TypeScript 5.9", version: "5.9" },
    { ...native, name: "ours, an app with its declarations", include: app },
    { ...native, name: "ours, the same app, TypeScript 5.9", include: app, version: "5.9" },
  ];
}

function timeOf({ clock, processor }: Run): number {
  return Number.isNaN(processor) ? clock : processor;
}

function check({ folder, include, version }: Subject): Run {
  const settings = {
    compilerOptions: {
      target: "es2022",
      lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
      module: "esnext",
      moduleResolution: "bundler",
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      types: [],
    },
    include: [include],
  };
  const file = join(folder, "tsconfig.check.json");
  writeFileSync(file, JSON.stringify(settings));
  const args = [
    "--max-old-space-size=8192",
    typeScriptFile(version, "bin/tsc"),
    "-p",
    file,
    "--pretty",
    "false",
  ];
  const began = { clock: performance.now(), processor: processorTime("self").children };
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  return {
    clock: (performance.now() - began.clock) / 1000,
    processor: (processorTime("self").children - began.processor) / 1000,
    errors: stdout.match(/error TS\d+/g)?.length ?? 0,
  };
}
