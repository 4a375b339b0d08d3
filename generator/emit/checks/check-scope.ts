import type { Check } from "../../model/check-model.js";
import { pascalCase } from "../../model/naming/identifier.js";
import { type UniqueNames, uniqueNames } from "../../model/naming/unique-names.js";
import type { Imports } from "../code/imports.js";
import type { Symbols } from "../code/symbols.js";
import { fileNames } from "./local-names.js";

/** What printing the checks of one file needs. */
export interface CheckScope {
  readonly imports: Imports;
  /** Takes a name of the file's own that is not one of a validator. */
  readonly take: (wanted: string) => string;
  /** Functions of checks that are called by name, as they have none in the document. */
  readonly hoisted: Map<Check, string>;
  /** In how many places of the file a check stands. */
  readonly uses: (check: Check) => number;
  /** Constants and functions that the functions printed so far need, in the order of their use. */
  readonly helpers: string[];
}

/** A value that is being checked. */
export interface Subject {
  /** The code that reads it. */
  readonly value: string;
  /** Code of the step that leads to it from the function's own value; absent of that value itself. */
  readonly step?: string;
  /** Whether it is there: the function's own value is; of properties, some must be. */
  readonly presence: "given" | "required" | "optional";
  /** What it is called in names: `RoleUser`. */
  readonly name: string;
}

/** @param checks those of the file's validators */
export function checkScope(imports: Imports, symbols: Symbols, checks: readonly Check[]): CheckScope {
  const names: UniqueNames = uniqueNames(fileNames);
  const take = (wanted: string): string => {
    const name = names.take(wanted);
    return symbols.validators.has(name) ? take(wanted) : name;
  };
  const uses = countUses(checks);
  return { imports, take, hoisted: new Map(), uses: (check) => uses.get(check) ?? 0, helpers: [] };
}

/**
 * How often each part of the checks is part of another: one schema has one check, wherever it is looked at.
 */
function countUses(checks: readonly Check[]): ReadonlyMap<unknown, number> {
  const uses = new Map<unknown, number>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const before = uses.get(node) ?? 0;
    uses.set(node, before + 1);
    if (before === 0) Object.values(node).forEach(visit);
  };
  checks.forEach(visit);
  return uses;
}

/** A value inside another one, as names call it. */
export function innerName(owner: string, part: string): string {
  return owner + pascalCase(part);
}
