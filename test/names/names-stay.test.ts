import { describe, expect, test } from "vitest";
import type { Field } from "../../scraper/model/body.js";
import { emptyNames, printNames } from "../../spec/build/name-lock.js";
import { parseNames } from "../../spec/build/names/parse-names.js";
import { plainPage } from "../spec-build/pages.js";
import { randomFrom } from "../support/docs-site/random/random.js";
import { nextVersion, renameParameters, renameRoots, reorder, reword, rivals } from "./changes.js";
import { documentOf, examplePages, type NamedContent } from "./example-pages.js";
import { publishedNames, renames } from "./published-names.js";

const first = documentOf(examplePages);
const published = publishedNames(first.document);
const seeds = Array.from({ length: Number(process.env.NAMES ?? 1) }, (_, i) => i + 1);

/** What a later run with other pages renames. */
function renamesOf(pages: readonly NamedContent[], lock = first.names): readonly string[] {
  return renames(published, publishedNames(documentOf(pages, lock).document));
}

test("the names that are looked at are those that people use", () => {
  expect([...published]).toEqual(
    expect.arrayContaining([
      ["operationId createRoleUserAssignment", "POST /system/roles/{}/user-assignments"],
      ["schemas RoleUserAssignmentInput", ""],
      ["error CommentIsRequired", "102139"],
      ["createRoleUserAssignment from rambase-sdk/system", "POST /system/roles/{}/user-assignments"],
      ["rambase.system.roles().userAssignments.create", "POST /system/roles/{}/user-assignments"],
      ["ErrorCode.CommentIsRequired", "102139"],
      ["validator checkRoleUserAssignmentInput", "RoleUserAssignmentInput"],
    ]),
  );
});

describe.each(seeds)("with seed %i", (seed) => {
  test("rewording every page renames nothing", () => {
    expect(renamesOf(reword(examplePages, randomFrom(seed)))).toEqual([]);
  });

  test("without the lock, rewording renames errors and API operations", () => {
    expect(renamesOf(reword(examplePages, randomFrom(seed)), emptyNames)).not.toEqual([]);
  });

  test("another order of pages in files of other names renames nothing, with the lock or without", () => {
    const pages = reorder(examplePages, randomFrom(seed));
    expect([renamesOf(pages), renamesOf(pages, emptyNames)]).toEqual([[], []]);
  });

  test("resources that would like the same names rename nothing", () => {
    expect(renamesOf([...rivals(examplePages, randomFrom(seed)), ...examplePages])).toEqual([]);
  });
});

test("other names in the braces of paths rename nothing", () => {
  expect(renamesOf(renameParameters(examplePages, (name) => name.toLowerCase()))).toEqual([]);
});

test("other names in the braces of one page's path, or of every second one, rename nothing", () => {
  const later = (every: number) =>
    examplePages.map((page, i) =>
      i % every === 0 ? (renameParameters([page], (name) => `${name}New`)[0] ?? page) : page,
    );
  expect([renamesOf(later(2)), renamesOf(later(examplePages.length))]).toEqual([[], []]);
});

test("pages that spell one address in two ways give one path, in the spelling that was published", () => {
  const calls = ["GET", "PUT", "DELETE"].map((method, i): NamedContent => {
    const path = "/system/roles/{roleId}";
    const uri = { server: "https://api.rambase.net", path, query: [] };
    const uriParameters = [{ name: "roleId", type: "Integer" }];
    return { name: `role-${i}`, content: { ...plainPage, method, uri, uriParameters } };
  });
  const [get, ...others] = calls;
  if (!get) throw new Error("there are three pages");
  const before = documentOf(calls);
  const after = documentOf([get, ...renameParameters(others, () => "id")], before.names);
  expect(after).toEqual(before);
});

describe("pages that spell one address in two letter cases give one path", () => {
  const call = (method: string, path: string): NamedContent => {
    const uri = { server: "https://api.rambase.net", path, query: [] };
    return { name: `${method} ${path}`, content: { ...plainPage, method, uri } };
  };
  const [small, large] = ["/system/roles", "/system/Roles"];
  const pathsOf = (pages: readonly NamedContent[], names = emptyNames) =>
    Object.keys(documentOf(pages, names).document.paths ?? {});

  test("that of most pages", () => {
    const pages = [call("GET", large), call("POST", small), call("PUT", small)];
    expect(pathsOf(pages)).toEqual([small]);
    expect(pathsOf([call("POST", large), call("POST", small)])).toEqual([large]);
  });

  test("that which was published", () => {
    const before = documentOf([call("POST", small)]);
    const more = [call("POST", small), call("GET", large), call("PUT", large)];
    expect(pathsOf(more, before.names)).toEqual([small]);
    const { document } = documentOf(more, before.names);
    expect(document.paths?.[small]?.post?.operationId).toBe("createRole");
  });
});

test.each([
  ["one page spells", (name: string) => name.includes("roles-user-assignments")],
  ["all pages spell", () => true],
])("%s a path parameter in another way: the document stays as it was published", (_, isRenamed) => {
  for (const spelling of ["RoleId", "roleNumber"]) {
    const pages = examplePages.map((page) => {
      const rename = (name: string) => (name === "roleId" ? spelling : name);
      return isRenamed(page.name) ? (renameParameters([page], rename)[0] ?? page) : page;
    });
    expect(pages).not.toEqual(examplePages);
    expect(documentOf(pages, first.names)).toEqual(first);
  }
});

test("a new page that spells the path parameter of its siblings in another way changes nothing of theirs", () => {
  const uri = { server: "https://api.rambase.net", path: "/system/roles/{RoleId}/aaa/{id}", query: [] };
  const uriParameters = ["RoleId", "id"].map((name) => ({ name, type: "Integer" }));
  const page = { name: "new", content: { ...plainPage, uri, uriParameters } };
  const { document } = documentOf([page, ...examplePages], first.names);
  expect(Object.keys(document.paths ?? {})).toContain("/system/roles/{roleId}/aaa/{id}");
});

test.each(["aaa", "zzz"])(
  "of two pages that share a type, the one that had it first keeps its name: %s",
  (module) => {
    const field: Field = { kind: "leaf", xmlName: "Id", jsonName: "id", type: "Integer", marker: "none" };
    const added: Field = { ...field, xmlName: "Origin", jsonName: "origin" };
    const thing = (path: string, ...fields: Field[]): NamedContent => ({
      name: path.slice(1),
      content: {
        ...plainPage,
        method: "POST",
        uri: { server: "https://api.rambase.net", path, query: [] },
        uriParameters: [],
        response: {
          roots: [{ kind: "object", xmlName: "Thing", jsonName: "thing", marker: "none", fields }],
        },
      },
    });
    const alone = documentOf([thing("/system/things", field)]);
    const both = [thing(`/${module}/things`, field), thing("/system/things", field)];
    const together = documentOf(both, alone.names);
    expect(together.names.schemas[`POST /${module}/things response`]).toBe("Thing");
    const changed = documentOf(
      [thing(`/${module}/things`, field), thing("/system/things", field, added)],
      together.names,
    );
    expect(changed.names.schemas["POST /system/things response"]).toBe("Thing");
    expect(changed.names.schemas[`POST /${module}/things response`]).not.toBe("Thing");
    const back = parseNames(printNames(together.names), "names.lock.json").value;
    expect(back).toEqual(JSON.parse(JSON.stringify(together.names)));
  },
);

test("other root elements rename nothing", () => {
  const pages = renameRoots(examplePages, (root) => `${root}Changed`);
  const now = publishedNames(documentOf(pages, first.names).document);
  expect(renames(published, now)).toEqual([]);
});

test("other letter case in paths renames nothing in the document", () => {
  const pages = examplePages.map(({ name, content }) => ({
    name,
    content: { ...content, uri: { ...content.uri, path: content.uri.path.replace(/roles/, "Roles") } },
  }));
  expect(renamesOf(pages)).toEqual([]);
});

test("new versions rename nothing", () => {
  expect(renamesOf(examplePages.flatMap(nextVersion))).toEqual([]);
});

test("the names of a page that is gone are kept for it", () => {
  const isRole = ({ content }: NamedContent) => content.uri.path.startsWith("/system/roles");
  const without = documentOf(
    [...rivals(examplePages, randomFrom(9)), ...examplePages.filter((page) => !isRole(page))],
    first.names,
  );
  const gone = renames(published, publishedNames(without.document));
  expect(gone.length).toBeGreaterThan(10);
  expect(gone.filter((text) => !text.endsWith("is gone"))).toEqual([]);
  expect(renamesOf(examplePages, without.names)).toEqual([]);
});
