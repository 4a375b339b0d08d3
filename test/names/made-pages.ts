import type { Field } from "../../scraper/model/body.js";
import type { PageContent } from "../../scraper/model/resource-page.js";
import { plainPage } from "../spec-build/pages.js";
import type { NamedContent } from "./example-pages.js";

export const id: Field = { kind: "leaf", xmlName: "Id", jsonName: "id", type: "Integer", marker: "none" };

/** A page of a call (`GET /system/roles/{roleId}`). */
export function page(call: string, content: Partial<PageContent> = {}): NamedContent {
  const [method = "", path = ""] = call.split(" ");
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return {
    name: call.replace(/\W+/g, "-"),
    content: {
      ...plainPage,
      ...content,
      method,
      uri: { server: "https://api.rambase.net", path, query: [] },
      uriParameters: parameters.map((name) => ({ name, type: "Integer" })),
    },
  };
}

/** An object of a body. */
export function object(xmlName: string, ...fields: readonly Field[]): Field {
  const jsonName = xmlName.charAt(0).toLowerCase() + xmlName.slice(1);
  return { kind: "object", xmlName, jsonName, marker: "none", fields };
}

/** A body with one root. */
export function body(root: string, fields: readonly Field[] = [id]) {
  return { roots: [object(root, ...fields)] };
}
