import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { ArrayField, Body, Field, Marker } from "../../model/body.js";
import type { ResourcePage } from "../../model/resource-page.js";
import type { LineRange } from "../../model/stated.js";
import { lineOf } from "./place.js";

/**
 * Compares the markers of lists with those of their items: the JSON half shows no item, so that the
 * XML half alone states its marker. On every page it is the list's; of a list that is required
 * itself nothing is known.
 */
export function checkListItems(page: ResourcePage): readonly Issue[] {
  const lists = [page.request, page.response].flatMap((body) => listsOf(body));
  return lists
    .filter(({ marker, item }) => marker !== "required" && marker !== item)
    .map(({ name, marker, item, at }) => {
      const message = `The list ${name} is marked "${marker}" and its items "${item}"; the same was expected of both.`;
      return issue("tooltip/no-marker", message, { file: page.file, line: lineOf(at, page) });
    });
}

interface List {
  readonly name: string;
  readonly marker: Marker;
  /** The marker of its items. */
  readonly item: Marker;
  readonly at: LineRange | undefined;
}

function listsOf(body: Body | undefined): readonly List[] {
  const shown = body?.flat;
  if (!shown) return [...arrays(body?.roots ?? [])].map(listOf);
  return shown.flatMap(({ kind, xmlName: name, marker, at }, i) => {
    const next = shown[i + 1];
    // An item without a marker may say nothing, and then it is not shown.
    const item = next?.kind === "item" ? next : { marker: "none" as const, at };
    return kind === "array" ? [{ name, marker, item: item.marker, at: item.at }] : [];
  });
}

function listOf({ xmlName: name, marker, item, at }: ArrayField): List {
  return { name, marker, item: item.marker, at: item.at ?? at };
}

function* arrays(fields: readonly Field[]): Generator<ArrayField> {
  for (const field of fields) {
    if (field.kind === "array") yield field;
    if (field.kind !== "leaf") yield* arrays(field.kind === "array" ? field.item.fields : field.fields);
  }
}
