import { stringify } from "yaml";
import type { Json } from "../document/openapi.js";

/**
 * Prints a value as YAML 1.2 in block style with a line feed at the end.
 *
 * One line a string (a folded string hides in a diff), no anchors (they make a reader jump), and quotes
 * only where a reader of YAML 1.2 or 1.1 would take the text for something else: many tools still read
 * `no` as false. Whole numbers of any size keep every digit.
 */
export function printYaml(value: Json): string {
  return stringify(value, {
    aliasDuplicateObjects: false,
    compat: "yaml-1.1",
    lineWidth: 0,
    minContentWidth: 0,
  });
}
