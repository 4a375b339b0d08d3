import type { Schemas } from "./subjects.js";

/** A maker of validators that is measured: ours, or a peer. */
export interface Contender {
  readonly name: string;
  /** Writes a module `validators.ts` or `validators.mjs` into the folder, with an export for each schema. */
  readonly write: (folder: string, schemas: Schemas) => void;
  /** What the next two need imported. */
  readonly imports: string;
  /**
   * Code that takes the export of a schema and makes `(value) => boolean` of it, and
   * `(value) => number` of violations.
   */
  readonly is: string;
  readonly count: string;
  /** An app that does nothing but tell whether a value follows the schema `OrderInput`. */
  readonly app: string;
}
