import { isMap, type Node } from "yaml";
import type { QueryParameter } from "../../../../scraper/model/resource-page.js";
import { parseFieldKey } from "./field-key.js";
import type { Entry, YamlSource } from "./yaml-source.js";

/** Query parameters that many pages share, by name. */
export type SharedParameters = ReadonlyMap<string, QueryParameter>;

/** Returns the parameters of a mapping from `name Type, flags` to descriptions. */
export function parameterFacts(source: YamlSource, entries: readonly Entry[]): QueryParameter[] {
  return entries.flatMap((entry) => {
    const key = parseFieldKey(entry.key);
    if (typeof key === "string" || key.type === undefined) {
      source.report(entry.node, typeof key === "string" ? key : `parameter ${key.name} has no type`);
      return [];
    }
    const description = source.text(entry.value);
    return [
      {
        name: key.name,
        type: key.type,
        ...(description !== undefined && { description }),
        ...key.constraints,
      },
    ];
  });
}

/** Returns the rows of a query table: names of shared parameters, or parameters written out. */
export function queryFacts(source: YamlSource, node: Node, shared: SharedParameters): QueryParameter[] {
  return source.items(node, "names of shared parameters, or parameters written out").flatMap((item) => {
    if (isMap(item)) return parameterFacts(source, source.entries(item, "a parameter"));
    const name = source.text(item) ?? "";
    const parameter = shared.get(name);
    if (parameter === undefined) source.report(item, `${name} is not among the shared query parameters`);
    return parameter === undefined ? [] : [parameter];
  });
}
