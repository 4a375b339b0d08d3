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

export function checkScope(imports: Imports, symbols: Symbols): CheckScope {
  const names: UniqueNames = uniqueNames(fileNames);
  const take = (wanted: string): string => {
    const name = names.take(wanted);
    return symbols.validators.has(name) ? take(wanted) : name;
  };
  return { imports, take, hoisted: new Map(), helpers: [] };
}

/** A value inside another one, as names call it. */
export function innerName(owner: string, part: string): string {
  return owner + pascalCase(part);
}
