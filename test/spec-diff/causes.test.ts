import { describe, expect, test } from "vitest";
import { comparePages, type KnownPages } from "../../spec/diff/causes/cause.js";
import { explainChanges } from "../../spec/diff/causes/explain-changes.js";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import type { OpenApiDocument, Schema } from "../../spec/document/openapi.js";
import type { Evidence, OverlaySource, PageSource, Sources } from "../../spec/evidence/evidence.js";

const field = "/components/schemas/Role/properties/name";

/** A document in which one answer is a role with these fields. */
function roleDocument(properties: { readonly [name: string]: Schema }): OpenApiDocument {
  const schema = { $ref: "#/components/schemas/Role" };
  const responses = { "200": { description: "The role.", content: { "application/json": { schema } } } };
  return {
    openapi: "3.1.0",
    info: { title: "Roles", version: "1.0.0" },
    paths: { "/roles/{roleId}": { get: { operationId: "getRole", responses } } },
    components: { schemas: { Role: { type: "object", properties } } },
  };
}

function page(...text: readonly string[]): PageSource {
  return { kind: "page", rule: "tooltip", file: "role.html", from: 7, to: 9, text };
}

function correction(text: string): OverlaySource {
  const place = { file: "bounds.yaml", from: 4, to: 7, text: [text] };
  return { kind: "overlay", rule: "overlay action 1", reason: "It is longer.", date: "2026-11-21", ...place };
}

function causes(
  old: { readonly fields: { readonly [name: string]: Schema }; readonly sources?: Sources },
  now: { readonly fields: { readonly [name: string]: Schema }; readonly sources?: Sources },
  pages?: KnownPages,
) {
  const changes = diffDocuments(roleDocument(old.fields), roleDocument(now.fields));
  const known = { old: old.sources, new: now.sources, pages };
  return explainChanges(changes, known).map(({ rule, cause }) => `${rule}: ${cause}`);
}

/** The page of the role, as the digests of both runs show it. */
const known = (state: "same" | "changed"): KnownPages =>
  comparePages({ "role.html": "a" }, { "role.html": state === "same" ? "a" : "b", "new.html": "c" });

const short: Schema = { type: "string", maxLength: 40 };
const long: Schema = { type: "string", maxLength: 60 };
const line40 = page("Name", "Maximum value: 40");
const line60 = page("Name", "Maximum value: 60");
const at = (evidence: Evidence): Sources => ({ [field]: evidence });

describe("a value that changed", () => {
  const from = (old: Sources | undefined, now: Sources | undefined, pages?: KnownPages) =>
    causes(
      { fields: { name: short }, ...(old && { sources: old }) },
      { fields: { name: long }, ...(now && { sources: now }) },
      pages,
    );
  const rule = "response/max-length-raised";

  test("was changed by the page when its lines differ", () => {
    expect(from(at(line40), at(line60))).toEqual([`${rule}: pages`]);
  });

  test("was changed by the page when that is not the same, though the lines are", () => {
    expect(from(at(line40), at(line40), known("changed"))).toEqual([`${rule}: pages`]);
  });

  test("was changed by the program when the lines are the same", () => {
    expect(from(at(line40), at(line40))).toEqual([`${rule}: parser`]);
  });

  test("was changed by the program when the lines moved only", () => {
    expect(from(at(line40), at({ ...line40, from: 8, to: 10 }))).toEqual([`${rule}: parser`]);
  });

  test("was changed by a correction that came, went or says something else", () => {
    const [one, other] = [correction("update: { maxLength: 60 }"), correction("update: { maxLength: 50 }")];
    expect(from(at(line40), at({ ...one, also: [line40] }))).toEqual([`${rule}: corrections`]);
    expect(from(at({ ...one, also: [line40] }), at(line40))).toEqual([`${rule}: corrections`]);
    expect(from(at({ ...one, also: [line40] }), at({ ...other, also: [line40] }))).toEqual([
      `${rule}: corrections`,
    ]);
  });

  test("was not changed by a correction that stands on both sides", () => {
    const one = correction("update: { description: The name. }");
    expect(from(at({ ...one, also: [line40] }), at({ ...one, also: [line60] }))).toEqual([`${rule}: pages`]);
  });

  test("was changed by the page that changed, where several pages state it", () => {
    const other = { ...line40, file: "roles.html" };
    const changed = { ...line60, file: "roles.html" };
    expect(from(at({ ...line40, also: [other] }), at({ ...line40, also: [changed] }))).toEqual([
      `${rule}: pages`,
    ]);
  });

  test("was changed by the program when the page is known to be the same", () => {
    expect(from(at(line40), at(page("Name")), known("same"))).toEqual([`${rule}: parser`]);
  });

  test("was changed by nobody knows whom without evidence on both sides", () => {
    expect(from(undefined, at(line60))).toEqual([`${rule}: unknown`]);
    expect(from(at(line40), {})).toEqual([`${rule}: pages`]);
    expect(from({}, {})).toEqual([`${rule}: unknown`]);
  });
});

describe("pages of two runs", () => {
  const compared = (old: { readonly [file: string]: string }, now: { readonly [file: string]: string }) => {
    const { same, changed, areAllSame } = comparePages(old, now);
    return { same: [...same], changed: [...changed], areAllSame };
  };

  test("are the same, changed, or read by one run only", () => {
    expect(compared({ a: "1", b: "2", gone: "3" }, { a: "1", b: "4", come: "5" })).toEqual({
      same: ["a"],
      changed: ["b"],
      areAllSame: false,
    });
  });

  test("are the same under other names", () => {
    expect(compared({ "old/a": "1" }, { "new/a": "1" })).toEqual({
      same: ["old/a", "new/a"],
      changed: [],
      areAllSame: true,
    });
  });

  test("are told apart by their names before their bytes", () => {
    expect(compared({ a: "1", b: "2" }, { a: "2", b: "2" }).changed).toEqual(["a"]);
  });
});

describe("a value that another page states now", () => {
  const [old, now] = [page("Name"), { ...page("Name"), file: "new.html" }];
  const from = (pages?: KnownPages) =>
    causes(
      { fields: { name: short }, sources: at(old) },
      { fields: { name: long }, sources: at(now) },
      pages,
    );

  test("was changed by the pages, when one came in the place of the other", () => {
    const pages = comparePages({ "role.html": "a" }, { "role.html": "a", "new.html": "b" });
    expect(from(pages)).toEqual(["response/max-length-raised: pages"]);
  });

  test("was changed by the program, when it is the same page under another name", () => {
    const pages = comparePages({ "role.html": "a" }, { "new.html": "a" });
    expect(from(pages)).toEqual(["response/max-length-raised: parser"]);
  });
});

describe("another version of an operation", () => {
  const operation = "/paths/~1roles~1{roleId}/get/x-rambase";
  const document = (otherVersions: readonly { readonly id: number; readonly version: number }[]) => {
    const plain = roleDocument({});
    const get = { ...plain.paths?.["/roles/{roleId}"]?.get, "x-rambase": { otherVersions } };
    return { ...plain, paths: { "/roles/{roleId}": { get } } };
  };
  const come = (pages: KnownPages) => {
    const changes = diffDocuments(document([]), document([{ id: 1, version: 7 }]));
    const older = { ...page("version 7"), file: "older.html" };
    const sources = {
      old: { [operation]: page("v 8"), "/info": older },
      new: { [operation]: page("v 8"), [`${operation}/otherVersions/0`]: older },
    };
    return explainChanges(changes, { ...sources, pages }).map(({ rule, cause }) => `${rule}: ${cause}`);
  };

  test("came with a page, though the pages that state it are as they were", () => {
    const pages = { "role.html": "a", "older.html": "b" };
    expect(come(comparePages(pages, { ...pages, "new.html": "c" }))).toEqual([
      "operation/other-version-added: pages",
    ]);
  });

  test("came from the program, when both runs read the same pages", () => {
    const pages = { "role.html": "a", "older.html": "b" };
    expect(come(comparePages(pages, pages))).toEqual(["operation/other-version-added: parser"]);
  });
});

describe("a field that came", () => {
  const holder = { "/components/schemas/Role": page("<Role>") };
  const come = (before: Sources, after: Sources, pages?: KnownPages) =>
    causes({ fields: {}, sources: before }, { fields: { name: short }, sources: after }, pages);

  test("came from the page when its lines are new", () => {
    expect(come(holder, { ...holder, ...at(line40) })).toEqual(["response/property-added: pages"]);
  });

  test("came from the program when other things were read from its lines before", () => {
    const before = { ...holder, "/paths/~1roles~1{roleId}/get/summary": line40 };
    expect(come(before, { ...holder, ...at(line40) })).toEqual(["response/property-added: parser"]);
  });

  test("came from the program when the page is known to be the same", () => {
    const same = known("same");
    expect(come(holder, { ...holder, ...at(line40) }, same)).toEqual(["response/property-added: parser"]);
  });

  test("came from a correction that is its source", () => {
    const sources = { ...holder, ...at(correction("update: { name: … }")) };
    expect(come(holder, sources)).toEqual(["response/property-added: corrections"]);
  });
});

describe("a field that went", () => {
  test("went because of a correction that stands behind what held it", () => {
    const [role, removal] = [page("<Role>"), correction("remove: true")];
    const before = { "/components/schemas/Role": role, ...at(line40) };
    const after = { "/components/schemas/Role": { ...removal, also: [role] } };
    const seen = causes({ fields: { name: short }, sources: before }, { fields: {}, sources: after });
    expect(seen).toEqual(["response/property-removed: corrections"]);
  });

  test("went with its lines", () => {
    const holder = { "/components/schemas/Role": page("<Role>") };
    const before = { ...holder, ...at(line40) };
    const seen = causes({ fields: { name: short }, sources: before }, { fields: {}, sources: holder });
    expect(seen).toEqual(["response/property-removed: pages"]);
  });
});
