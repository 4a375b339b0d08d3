import type { Marker } from "./body.js";
import type { LineRange } from "./stated.js";
import type { DomainValueWord, PrintedConstraints } from "./value.js";

/**
 * One field as the flat export shows it: that export loses the start of containers without a tooltip and
 * the end of all containers.
 */
export interface FlatEvent extends PrintedConstraints {
  readonly kind: "leaf" | "object" | "array" | "item";
  readonly xmlName: string;
  readonly type?: string;
  readonly marker: Marker;
  readonly description?: string;
  readonly domainValues?: true;
  readonly domainValuesAre?: DomainValueWord;
  /** Whether the JSON value lacks a comma, so that at least one container ends here. */
  readonly endsContainer: boolean;
  /** Whether the export dropped the title, so that the name comes from the closing tag. */
  readonly titleLost?: boolean;
  readonly at: LineRange;
}
