import type { FlatEvent } from "./flat-event.js";
import type { OtherPage, Stated } from "./stated.js";
import type { DataType, ValueFacts } from "./value.js";

/** What a tooltip says about being required: `none` when there is no tooltip or no such line. */
export type Marker = "required" | "optional" | "none";

/** A thing of a body. */
interface InBody extends Stated {
  /** Where the structure came from, when the page itself had lost it. */
  readonly sister?: OtherPage;
}

interface FieldBase extends InBody {
  /** Name in the XML half, and the tooltip's title. */
  readonly xmlName: string;
  /** Name as printed in the JSON half. */
  readonly jsonName: string;
  readonly marker: Marker;
  /** May span several lines (joined with `\n`). */
  readonly description?: string;
}

/** A field with a value. */
export interface LeafField extends FieldBase, ValueFacts {
  readonly kind: "leaf";
  /** As printed; a name outside `dataTypes` is kept and reported. */
  readonly type: DataType | (string & {});
}

/** A field that groups others. */
export interface ObjectField extends FieldBase {
  readonly kind: "object";
  readonly fields: readonly Field[];
}

/** A list; its item element has a name in XML only. */
export interface ArrayField extends FieldBase {
  readonly kind: "array";
  readonly item: ArrayItem;
}

/** What a list holds; what a value may be is known of plain values only. */
export interface ArrayItem extends InBody, ValueFacts {
  /** Absent where the page does not show the XML half's element. */
  readonly xmlName?: string;
  readonly marker: Marker;
  readonly description?: string;
  /** The datatype, when the list holds plain values. */
  readonly type?: DataType | (string & {});
  readonly fields: readonly Field[];
}

export type Field = LeafField | ObjectField | ArrayField;

/** Where a structure came from that the page itself did not show. */
export interface Recovery {
  /** The page that shows the structure, or the rule that derived it. */
  readonly from: string;
  /** What stays uncertain, in words; empty when the recovered structure is the only one that fits. */
  readonly uncertain: readonly string[];
  /** Fields whose place is not known; no container that is known can hold them. */
  readonly unplaced?: readonly Field[];
}

/** A request or response body. */
export interface Body extends Stated {
  /** What the flat export shows, when the page is one; the structure above is then recovered or folded. */
  readonly flat?: readonly FlatEvent[];
  /** What is open because the halves of the flat export do not pair up; `recovered` has it, too. */
  readonly unpaired?: {
    /** In words, as in `recovered.uncertain`. */
    readonly doubt: string;
    /** Fields that only the JSON half shows. */
    readonly fields: readonly Field[];
  };
  /** The members of the outermost JSON object: one as a rule, more where a page shows more. */
  readonly roots: readonly Field[];
  readonly recovered?: Recovery;
}
