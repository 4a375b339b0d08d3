import type { RamBaseRow } from "../../../spec/document/rambase-extensions.js";
import { withFullStop } from "../docs/with-full-stop.js";
import type { TypeDeclaration } from "../type-model.js";

/** What an interface is made of that has a member for each row which a page lists. */
export interface ListedMembers {
  readonly name: string;
  readonly paragraph: string;
  readonly rows: readonly RamBaseRow[];
  /** What a row's member is called; a row without one is left out. */
  readonly memberOf: (row: RamBaseRow) => string | undefined;
  /** Name of its type. */
  readonly typeOf: (row: RamBaseRow) => string;
}

/** A page's rows as an interface; `undefined` when none has a member. Of two rows alike the last counts. */
export function interfaceOfRows(listed: ListedMembers): TypeDeclaration | undefined {
  const members = new Map<string, RamBaseRow>();
  for (const row of listed.rows) {
    const member = listed.memberOf(row);
    if (member !== undefined) members.set(member, row);
  }
  if (members.size === 0) return undefined;
  return {
    kind: "interface",
    name: listed.name,
    doc: { paragraphs: [listed.paragraph] },
    written: false,
    extends: [],
    properties: [...members].map(([member, row]) => ({
      name: member,
      doc: { paragraphs: row.description === undefined ? [] : [withFullStop(row.description)] },
      type: { kind: "named", name: listed.typeOf(row) },
      optional: false,
    })),
  };
}
