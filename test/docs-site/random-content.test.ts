import { describe, expect, it } from "vitest";
import type { Field, Marker } from "../../scraper/model/body.js";
import type { PageContent } from "../../scraper/model/resource-page.js";
import { randomContent } from "../support/docs-site/index.js";

const contents = Array.from({ length: 400 }, (_, seed) => randomContent(seed));
const requests = contents.flatMap((content) => content.request?.roots ?? []);
const everyField = contents.flatMap((content) => [
  ...(content.request?.roots ?? []).flatMap(withInner),
  ...(content.response?.roots ?? []).flatMap(withInner),
]);

function inner(field: Field): readonly Field[] {
  if (field.kind === "leaf") return [];
  return field.kind === "object" ? field.fields : field.item.fields;
}

function withInner(field: Field): Field[] {
  return [field, ...inner(field).flatMap(withInner)];
}

describe("random content", () => {
  it("is the same for the same seed and differs between seeds", () => {
    expect(randomContent(7)).toEqual(randomContent(7));
    expect(new Set(contents.map((content) => JSON.stringify(content))).size).toBe(contents.length);
  });

  it("has no two fields of one name in one container", () => {
    const doubled = everyField.filter((field) => {
      const names = inner(field).map(({ xmlName }) => xmlName);
      return new Set(names).size < names.length;
    });
    expect(doubled).toEqual([]);
  });

  it("marks the containers of a request as the pages do", () => {
    const wrong = requests.flatMap(withInner).filter((field) => {
      if (field.kind === "leaf") return false;
      const holdsRequired = withInner(field)
        .slice(1)
        .some(({ marker }) => marker === "required");
      const allowed: readonly Marker[] = holdsRequired ? ["none", "required"] : ["optional"];
      return !allowed.includes(field.marker);
    });
    expect(wrong).toEqual([]);
  });

  it("comes upon everything that the pages are known to show", () => {
    const leaves = everyField.filter((field) => field.kind === "leaf");
    const some = (test: (content: PageContent) => boolean) => contents.some(test);
    const met = {
      types: new Set(leaves.map((leaf) => leaf.type)).size,
      methods: new Set(contents.map(({ method }) => method)).size,
      domainValues: leaves.some((leaf) => leaf.domainValues === true),
      patterns: leaves.some((leaf) => leaf.pattern !== undefined),
      defaults: leaves.some((leaf) => leaf.default !== undefined),
      nestedArrays: everyField.some(
        (field) => field.kind === "array" && field.item.fields.some(({ kind }) => kind === "array"),
      ),
      arrayRoots: requests.some(({ kind }) => kind === "array"),
      requiredObjects: everyField.some((field) => field.kind === "object" && field.marker === "required"),
      severalLines: leaves.some((leaf) => leaf.description?.includes("\n\n")),
      emails: leaves.some((leaf) => leaf.xmlName === "Email"),
      acronyms: leaves.some((leaf) => leaf.jsonName === "aPIResourceId"),
      queryTemplates: some(({ uri }) => uri.query.length > 1),
      longs: some(({ uriParameters }) => uriParameters.some(({ type }) => type === "Long")),
      silentParameters: some(({ uriParameters }) =>
        uriParameters.some(({ description }) => description === undefined),
      ),
      deprecated: some(({ deprecation }) => deprecation !== undefined),
      zeroIdentifiers: some(({ resource }) => resource?.id === 0),
      emptyPosts: some(({ method, request }) => method === "POST" && request === undefined),
    };
    expect(met).toEqual({
      ...Object.fromEntries(Object.keys(met).map((key) => [key, true])),
      types: 8,
      methods: 4,
    });
  });
});
