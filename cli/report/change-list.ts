import { join, relative } from "node:path";
import { plural } from "../../issues/plural.js";
import type { Json } from "../../spec/document/openapi.js";
import type { Paint } from "../terminal/colours.js";
import type { Plan } from "../write/output.js";

const looks = {
  create: { colour: "green", sign: "+" },
  change: { colour: "yellow", sign: "~" },
  remove: { colour: "red", sign: "-" },
} as const;

/** How many files changed or would change. */
export function countChanges(plans: readonly Plan[]): number {
  return plans.reduce((sum, plan) => sum + plan.changes.length, 0);
}

/** Lists changes, one a line: `+` new, `~` changed, `-` removed. */
export function changeList(plans: readonly Plan[], paint: Paint): string {
  const lines = allChanges(plans).map(({ kind, file }) => {
    const { colour, sign } = looks[kind];
    return `${paint(colour, sign)} ${file}`;
  });
  return lines.join("\n");
}

/** The changes as data. */
export function changeData(plans: readonly Plan[]): Json {
  return allChanges(plans).map(({ kind, file }) => ({ kind, file }));
}

/** One line that says what was written. */
export function sayWritten(plans: readonly Plan[]): string {
  const number = countChanges(plans);
  return number === 0 ? "Nothing changed: all files were up to date." : `${plural(number, "file")} written.`;
}

function allChanges(plans: readonly Plan[]) {
  return plans.flatMap((plan) =>
    plan.changes.map(({ kind, path }) => ({ kind, file: fromHere(join(plan.folder, path)) })),
  );
}

/** The path as a person in the current folder would type it. */
function fromHere(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") ? path : near;
}
