import { jsonText } from "../../document/json-text.js";
import type { Schema } from "../../document/openapi.js";
import { pointer } from "../../document/pointer.js";
import type { SourceBook } from "../../evidence/source-book.js";
import { NameKeeper } from "../names/name-keeper.js";
import type { SchemaSources } from "./field-sources.js";

/** A schema, and what stands behind each place in it. */
export interface BuiltSchema {
  readonly schema: Schema;
  readonly sources: SchemaSources;
}

/** Collects the named schemas: equal ones of one name are shared, others get names of their own. */
export class ComponentBook {
  private readonly schemas = new Map<string, Schema>();
  private readonly texts = new Map<string, string>();
  private readonly names: NameKeeper;
  private readonly sources: SourceBook;

  constructor(locked: { readonly [use: string]: string }, reserved: Iterable<string>, sources: SourceBook) {
    this.names = new NameKeeper(locked, reserved);
    this.sources = sources;
  }

  /**
   * Files a schema under a name.
   *
   * @param use what it is for (`POST /system/roles request`): the key of its locked name
   * @param candidates names to try, best first; a name whose schema is equal is shared
   * @returns a reference to the component
   */
  add(use: string, candidates: readonly string[], built: BuiltSchema): Schema {
    const text = jsonText(built.schema);
    const name = this.nameFor(use, candidates, text);
    if (!this.schemas.has(name)) {
      this.schemas.set(name, built.schema);
      this.texts.set(name, text);
    }
    // A page that shares the component stands behind it, too.
    const at = pointer("", "components", "schemas", name);
    for (const [place, notes] of built.sources) this.sources.noteAll(at + place, notes);
    return { $ref: `#/components/schemas/${name}` };
  }

  private nameFor(use: string, candidates: readonly string[], text: string): string {
    const isFree = (name: string) => !this.texts.has(name) || this.texts.get(name) === text;
    const locked = this.names.known(use);
    if (locked !== undefined && isFree(locked)) return locked;
    const equal = candidates.find((name) => this.texts.get(name) === text);
    if (equal !== undefined) return this.names.assign(use, equal);
    // Two uses may share a locked name; when their schemas part, the later one gets a name of its own.
    return locked === undefined ? this.names.give(use, candidates) : this.names.giveNew(use, candidates);
  }

  /** All components by name. */
  list(): { readonly [name: string]: Schema } {
    return Object.fromEntries([...this.schemas].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  }

  lock(): { readonly [use: string]: string } {
    return this.names.lock();
  }
}
