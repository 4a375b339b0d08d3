import { singular } from "../../model/singular.js";
import type { BodyRole } from "./flat-tree.js";

/** The name of a root element that the flat export does not show. */
export interface AssumedRoot {
  readonly name: string;
  /** Whether the name is a rule of the API, not a guess. */
  readonly isRule: boolean;
}

/**
 * The root element's name where the flat export lost it: `Parameters` and `OperationInstance` for API
 * operations, which is a rule, else the last word of the path in the singular, which is a guess.
 */
export function assumedRootName(method: string, path: string, role: BodyRole): AssumedRoot {
  if (method === "POST" && /\/api-operations\/\d+\/instances$/.test(path))
    return { name: role === "request" ? "Parameters" : "OperationInstance", isRule: true };
  const words = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));
  const pascal = (words.at(-1) ?? "item").replace(/(?:^|-)(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  const isList = method === "GET" && !path.endsWith("}");
  return { name: isList ? pascal : singular(pascal), isRule: false };
}
