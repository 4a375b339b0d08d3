import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Field } from "../../scraper/model/body.js";
import type { PageContent } from "../../scraper/model/resource-page.js";
import { loadFacts } from "../support/docs-site/index.js";

const { pages, problems } = loadFacts("examples/facts");

describe("the facts that come along", () => {
  it("are free of mistakes", () => {
    expect(problems).toEqual([]);
  });

  it("hold every page once", () => {
    const identities = pages.map(({ content }) => `${content.heading} v${content.resource?.version}`);
    expect(identities.length).toBe(new Set(identities).size);
    expect(pages.length).toBe(72);
  });

  it("describe every field of a request or response that has a value", () => {
    const silent = pages.flatMap(({ name, content }) =>
      [...(content.request?.roots ?? []), ...(content.response?.roots ?? [])]
        .flatMap(leaves)
        .filter((field) => field.description === undefined)
        .map((field) => `${name}: ${field.xmlName}`),
    );
    expect(silent).toEqual([]);
  });
});

const collected = new URL("../../../shared/facts/", import.meta.url);

describe.skipIf(!existsSync(collected))("beside the facts that were collected (skipped without them)", () => {
  const files = existsSync(collected) ? readdirSync(collected).sort() : [];
  const known = files
    .map(
      (file) => [file, JSON.parse(readFileSync(new URL(file, collected), "utf8")) as CollectedPage] as const,
    )
    .filter(([file, page]) => page.body?.truncated !== true && file !== "3688-v4.json");

  it.each(known)("%s states the same contract", (_, page) => {
    const found = pages.find(
      ({ content }) =>
        content.method === page.method &&
        addressOf(content) === page.uri &&
        content.resource?.version === page.version,
    );
    expect(found && contractOf(found.content)).toEqual({
      breadcrumb: page.breadcrumb,
      isApiOperation: page.isApiOperation,
      status: page.status,
      resourceId: page.resourceId,
      maximumPageSize: page.headerRows["Maximum page size ($top)"],
      customFields: page.headerRows["Custom fields"] !== undefined,
      uriParams: page.uriParams.map((parameter) => limits(parameter)),
      body: page.body === null ? null : collectedField(page.body),
    });
    expect(found?.address ?? null).toBe(page.url);
    const names =
      found?.content.queryParameters.map((parameter) => `${parameter.name} ${parameter.type}`) ?? [];
    const expected = page.queryParams.map((parameter) => `${parameter.name} ${parameter.type}`);
    expect(page.queryParamsTruncated ? names.slice(0, expected.length) : names).toEqual(expected);
  });
});

/** The parts of a collected page that are compared; the files are ours and have this form. */
interface CollectedPage {
  readonly url: string | null;
  readonly breadcrumb: string;
  readonly isApiOperation: boolean;
  readonly method: string;
  readonly uri: string;
  readonly uriParams: readonly CollectedLimits[];
  readonly headerRows: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly resourceId: number;
  readonly version: number;
  readonly body: (CollectedField & { readonly truncated: boolean }) | null;
  readonly queryParams: readonly { readonly name: string; readonly type: string }[];
  readonly queryParamsTruncated: boolean;
}

interface CollectedLimits {
  readonly name: string;
  readonly type: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly default: string | null;
  readonly pattern: string | null;
}

interface CollectedField extends CollectedLimits {
  readonly required: boolean;
  readonly optional?: boolean;
  readonly domainValues?: boolean;
  readonly item?: string;
  readonly itemOptional?: boolean;
  readonly fields?: readonly CollectedField[];
}

function leaves(field: Field): Field[] {
  if (field.kind === "leaf") return [field];
  return (field.kind === "object" ? field.fields : field.item.fields).flatMap(leaves);
}

function addressOf({ uri }: PageContent): string {
  const query = uri.query.map(({ name, placeholder }) => `${name}={${placeholder}}`).join("&");
  return uri.server + uri.path + (query === "" ? "" : `?${query}`);
}

function contractOf(content: PageContent) {
  return {
    breadcrumb: content.breadcrumb,
    isApiOperation: content.isApiOperation,
    status: content.status,
    resourceId: content.resource?.id,
    maximumPageSize: content.maximumPageSize,
    customFields: content.customFields,
    uriParams: content.uriParameters.map((parameter) => limits(parameter)),
    body: content.request?.roots.map(statedField)[0] ?? null,
  };
}

type Limit = "minimum" | "maximum" | "default" | "pattern";
type Limited = { readonly name: string; readonly type: string } & {
  readonly [limit in Limit]?: string | number | null;
};

function limits(stated: Limited) {
  const text = (value: string | number | null | undefined) => (value == null ? undefined : String(value));
  return {
    name: stated.name,
    type: stated.type,
    minimum: text(stated.minimum),
    maximum: text(stated.maximum),
    default: text(stated.default),
    pattern: text(stated.pattern),
  };
}

interface ComparedField {
  readonly name: string;
  readonly kind: string;
  readonly marker: string;
  readonly [more: string]: unknown;
}

function statedField(field: Field): ComparedField {
  const base = { name: field.xmlName, kind: field.kind, marker: field.marker };
  if (field.kind === "leaf") {
    return {
      ...base,
      ...limits({ ...field, name: field.xmlName }),
      domainValues: field.domainValues === true,
    };
  }
  if (field.kind === "object") return { ...base, fields: field.fields.map(statedField) };
  const item = { name: field.item.xmlName, marker: field.item.marker };
  return { ...base, item, fields: field.item.fields.map(statedField) };
}

function collectedField(field: CollectedField): ComparedField {
  const leaf = field.type !== "object" && field.type !== "array";
  const markerOf = (required: boolean, optional: boolean) =>
    required ? "required" : optional ? "optional" : "none";
  const base = {
    name: field.name,
    kind: leaf ? "leaf" : field.type,
    marker: markerOf(field.required, leaf || field.optional === true),
  };
  if (leaf) return { ...base, ...limits(field), domainValues: field.domainValues === true };
  const fields = (field.fields ?? []).map(collectedField);
  if (field.type === "object") return { ...base, fields };
  return {
    ...base,
    item: { name: field.item, marker: markerOf(false, field.itemOptional === true) },
    fields,
  };
}
