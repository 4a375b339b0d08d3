import type { HeaderTable } from "../header-table.js";

/**
 * The root element's name to assume where the flat export lost it: `Parameters` and `OperationInstance`
 * for API operations, else the last word of the path in the singular.
 */
export function assumedRootName(table: HeaderTable, kind: "request" | "response"): string {
  const path = table.uri?.path ?? "";
  if (/\/api-operations\/\d+\/instances$/.test(path))
    return kind === "request" ? "Parameters" : "OperationInstance";
  const words = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));
  const pascal = (words.at(-1) ?? "item").replace(/(?:^|-)(\w)/g, (_, letter: string) =>
    letter.toUpperCase(),
  );
  const isList = table.method === "GET" && !path.endsWith("}");
  return isList ? pascal : singular(pascal);
}

function singular(word: string): string {
  if (/ies$/.test(word)) return word.replace(/ies$/, "y");
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.replace(/es$/, "");
  return word.replace(/(?<!s)s$/, "");
}
