import type { Body, Field } from "../../../scraper/model/body.js";
import type { ListedRow, ResourcePage } from "../../../scraper/model/resource-page.js";
import type { Constraints } from "../../../scraper/model/value.js";
import { plainBlanks } from "../../../scraper/parse/plain-blanks.js";

/**
 * What a page states, one short statement each: `request/Role/Name.maximum` is `40`. The order of rows
 * states nothing; the order of fields does.
 */
export type Facts = ReadonlyMap<string, string>;

/** The statements of a page without their places; none when the page was refused. */
export function factsOf(page: ResourcePage | undefined): Facts {
  const facts = new Map<string, string>();
  if (!page) return facts;
  const state = (key: string, value: unknown) => {
    if (value === undefined) return;
    let free = key;
    while (facts.has(free)) free += "'";
    // HTML does not show empty lines, and a blank of another width is a blank.
    facts.set(free, plainBlanks(String(value)).replaceAll(/\n\s*/g, "\n"));
  };
  const { uri, deprecation } = page;
  state("breadcrumb", page.breadcrumb);
  state("summary", page.summary);
  state("operation", page.isApiOperation);
  state("method", page.method);
  state("uri", uri.server + uri.path);
  for (const { name, placeholder } of uri.query) state(`uri?${name}`, placeholder);
  state("formats", page.formats);
  state("page size", page.maximumPageSize);
  state("custom fields", page.customFields ? "Custom fields supported" : undefined);
  state("status", page.status);
  state("resource id", page.resource?.id);
  state("resource version", page.resource?.version);
  state("deprecation", deprecation !== undefined);
  state("deprecation.notice", deprecation?.notice);
  for (const part of ["latest", "current"] as const) {
    state(`deprecation.${part}.version`, deprecation?.[part]?.version);
    state(`deprecation.${part}.released`, deprecation?.[part]?.released);
    state(`deprecation.${part}.note`, deprecation?.[part]?.note);
  }
  for (const kind of ["uriParameters", "queryParameters"] as const) {
    for (const parameter of page[kind]) {
      const key = `${kind}/${parameter.name}`;
      state(`${key}.type`, parameter.type);
      state(`${key}.description`, parameter.description);
      stateConstraints(key, parameter, state);
    }
  }
  for (const { code, status, message } of page.errors) {
    state(`errors/${code}.status`, status);
    state(`errors/${code}.message`, message);
  }
  for (const kind of ["filters", "namedFilters", "sortable", "operations"] as const)
    stateRows(kind, page[kind], state);
  for (const kind of ["request", "response"] as const) stateBody(kind, page[kind], state);
  return facts;
}

type State = (key: string, value: unknown) => void;

function stateConstraints(key: string, constraints: Constraints, state: State): void {
  for (const name of ["minimum", "maximum", "default", "pattern"] as const)
    state(`${key}.${name}`, constraints[name]);
}

function stateRows(kind: string, rows: readonly ListedRow[], state: State): void {
  for (const { text } of rows) state(`${kind}/row.text`, text);
}

/** A flat body is stated by its fields in order: what the containers are is declared uncertain there. */
function stateBody(kind: string, body: Body | undefined, state: State): void {
  if (!body?.flat) {
    stateFields(kind, body?.roots ?? [], state);
    return;
  }
  body.flat.forEach((event, i) => {
    const key = `${kind}/${i}`;
    const own = event.kind === "item" ? `${key}()` : key;
    state(`${own}.name`, event.xmlName);
    state(`${key}.kind`, event.kind);
    state(`${key}.type`, event.type);
    state(`${key}.marker`, event.marker);
    state(`${own}.description`, event.description);
    state(`${key}.domain values`, event.domainValues);
    state(`${key}.ends container`, event.endsContainer);
    stateConstraints(key, event, state);
  });
}

function stateFields(above: string, fields: readonly Field[], state: State): void {
  fields.forEach((field, i) => {
    const key = `${above}/${field.xmlName}`;
    state(`${key}.place`, i + 1);
    state(`${key}.kind`, field.kind);
    state(`${key}.JSON name`, field.jsonName);
    state(`${key}.marker`, field.marker);
    state(`${key}.description`, field.description);
    if (field.kind === "leaf") {
      state(`${key}.type`, field.type);
      state(`${key}.domain values`, field.domainValues);
      stateConstraints(key, field, state);
    } else if (field.kind === "object") stateFields(key, field.fields, state);
    else {
      const { item } = field;
      state(`${key}().name`, item.xmlName);
      state(`${key}().marker`, item.marker);
      state(`${key}().description`, item.description);
      state(`${key}().type`, item.type);
      state(`${key}().domain values`, item.domainValues);
      stateConstraints(`${key}()`, item, state);
      stateFields(`${key}()`, item.fields, state);
    }
  });
}
