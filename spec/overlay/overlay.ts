import type { Json } from "../document/openapi.js";

/** A correction by a person: one action of an OpenAPI Overlay. */
export interface OverlayAction {
  /** Place in the file's list, counted from 1. */
  readonly number: number;
  /** JSONPath of what it changes. */
  readonly target: string;
  /** What is merged into each target, unless the targets are removed. */
  readonly update?: Json;
  readonly remove?: true;
  /** Why a person made it. */
  readonly reason: string;
  /** ISO date of the day it was made. */
  readonly date: string;
  readonly from: number;
  readonly to: number;
  /** Its lines in the file, blank ones left out, with their numbers. */
  readonly text: readonly string[];
  readonly numbers: readonly number[];
}

/** One overlay file. */
export interface Overlay {
  readonly file: string;
  readonly actions: readonly OverlayAction[];
}
