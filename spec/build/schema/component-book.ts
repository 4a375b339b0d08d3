import type { Schema } from "../../document/openapi.js";
import { pointer } from "../../document/pointer.js";
import type { EvidenceBook } from "../../evidence/evidence-book.js";
import type { SchemaDraft } from "../draft/schema-draft.js";
import { NameKeeper } from "../names/name-keeper.js";

/** Collects the named schemas: equal ones of one name are shared, others get names of their own. */
export class ComponentBook {
  private readonly schemas = new Map<string, SchemaDraft>();
  private readonly names: NameKeeper;
  private readonly evidence: EvidenceBook;

  constructor(
    locked: { readonly [use: string]: string },
    reserved: Iterable<string>,
    evidence: EvidenceBook,
  ) {
    this.names = new NameKeeper(locked, reserved);
    this.evidence = evidence;
  }

  /**
   * Files a schema under a name.
   *
   * @param use what it is for (`POST /system/roles request`): the key of its locked name
   * @param candidates names to try, best first; a name whose schema is equal is shared
   * @param file the page that it is from
   * @returns a reference to the component
   */
  add(use: string, candidates: readonly string[], schema: SchemaDraft, file: string): Schema {
    const name = this.nameFor(use, candidates, schema.digest);
    if (!this.schemas.has(name)) this.schemas.set(name, schema);
    // A page that shares the component stands behind it, too.
    this.evidence.addPart(pointer("", "components", "schemas", name), { entries: schema.evidence, file });
    return { $ref: `#/components/schemas/${name}` };
  }

  private nameFor(use: string, candidates: readonly string[], digest: string): string {
    const isEqual = (name: string) => this.schemas.get(name)?.digest === digest;
    const locked = this.names.known(use);
    if (locked !== undefined && (!this.schemas.has(locked) || isEqual(locked))) return locked;
    const equal = candidates.find(isEqual);
    if (equal !== undefined) return this.names.assign(use, equal);
    // Two uses may share a locked name; when their schemas part, the later one gets a name of its own.
    return locked === undefined ? this.names.give(use, candidates) : this.names.giveNew(use, candidates);
  }

  /** All components by name. */
  list(): ReadonlyMap<string, SchemaDraft> {
    return new Map([...this.schemas].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  }

  lock(): { readonly [use: string]: string } {
    return this.names.lock();
  }
}
