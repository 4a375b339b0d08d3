import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A step of a job, as far as the tests look at it. */
export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: { readonly [name: string]: string };
  readonly with?: { readonly [name: string]: unknown };
}

export interface Job {
  readonly permissions?: { readonly [scope: string]: string };
  readonly "timeout-minutes"?: number;
  readonly needs?: string | readonly string[];
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly text: string;
  readonly on: { readonly schedule?: readonly { readonly cron: string }[] };
  readonly permissions: unknown;
  readonly jobs: { readonly [name: string]: Job };
}

/** Reads a workflow of this repository. */
export function readWorkflow(name: string): Workflow {
  const text = readFileSync(new URL(`../../.github/workflows/${name}`, import.meta.url), "utf8");
  return { text, ...(parse(text) as Omit<Workflow, "text">) };
}

/** The script of a step. */
export function scriptOf(workflow: Workflow, job: string, name: string): string {
  const run = workflow.jobs[job]?.steps.find((step) => step.name === name)?.run;
  if (run === undefined) throw new Error(`no step "${name}" with a script in the job ${job}`);
  return run;
}
