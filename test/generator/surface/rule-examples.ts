import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { listSurface } from "../../../generator/surface/list-surface.js";
import type { SdkSurface } from "../../../generator/surface/sdk-surface.js";
import { smallSdk } from "./small-sdk.js";

/** The code of an SDK: that of its main entry point, or of each source file. */
type Code = string | { readonly [file: string]: string };

export interface CodePair {
  readonly old: Code;
  readonly new: Code;
}

/** Two pairs of SDKs for a rule: one that shows the change, one that does not. */
export interface RuleExample {
  readonly rule: string;
  readonly fires: CodePair;
  readonly silent: CodePair;
}

export function ruleExamples(): readonly RuleExample[] {
  const text = readFileSync(new URL("examples.yaml", import.meta.url), "utf8");
  const rules = parse(text) as { readonly [rule: string]: Omit<RuleExample, "rule"> };
  return Object.entries(rules).map(([rule, example]) => ({ rule, ...example }));
}

/** The surface of the code of an example, with the functions that it speaks of. */
export function surfaceOfCode(code: Code): SdkSurface {
  if (typeof code !== "string") return listSurface(smallSdk(code));
  const functions = [
    ...(/\bSent\b/.test(code) ? ["export function give(value: Sent): void;"] : []),
    ...(/\bReceived\b/.test(code) ? ["export function take(): Received;"] : []),
  ];
  return listSurface(smallSdk({ "index.ts": [code, ...functions].join("\n") }));
}
