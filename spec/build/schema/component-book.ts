import type { Schema } from "../../document/openapi.js";
import { pointer } from "../../document/pointer.js";
import type { EvidenceBook } from "../../evidence/evidence-book.js";
import type { SchemaDraft } from "../draft/schema-draft.js";

/** Collects the schemas under their names. */
export class ComponentBook {
  private readonly schemas = new Map<string, SchemaDraft>();
  private readonly names: ReadonlyMap<string, string>;
  private readonly evidence: EvidenceBook;

  /** @param names what the schemas are called, by what they are for */
  constructor(names: ReadonlyMap<string, string>, evidence: EvidenceBook) {
    this.names = names;
    this.evidence = evidence;
  }

  isNamed(use: string): boolean {
    return this.names.has(use);
  }

  /**
   * Files a schema under its name. Of several under one name, which differ in words at
   * most, the first one stands.
   *
   * @param use what it is for: `POST /system/roles request`
   * @param file the page that it is from
   * @returns a reference to the component
   */
  add(use: string, schema: SchemaDraft, file: string): Schema {
    const name = this.names.get(use);
    if (name === undefined) throw new Error(`the schema of ${use} was not named`);
    if (!this.schemas.has(name)) this.schemas.set(name, schema);
    // A page that shares the component stands behind it, too.
    this.evidence.addPart(pointer("", "components", "schemas", name), { entries: schema.evidence, file });
    return { $ref: `#/components/schemas/${name}` };
  }

  /** All components by name. */
  list(): ReadonlyMap<string, SchemaDraft> {
    return new Map([...this.schemas].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  }
}
