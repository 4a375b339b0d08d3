import { describe, expect, test } from "vitest";
import { treeCalls } from "../../generator/emit/samples/tree-call.js";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import { camelCase, kebabCase, pascalCase, singular } from "../../generator/model/naming/identifier.js";
import { uniqueNames } from "../../generator/model/naming/unique-names.js";
import { readFixture } from "./support/sdk-project.js";

test.each([
  ["user-assignments", "userAssignments", "UserAssignments", "user-assignments"],
  ["aPIResourceId", "aPIResourceId", "APIResourceId", "a-pi-resource-id"],
  ["VATCodes", "vatCodes", "VATCodes", "vat-codes"],
  ["API", "api", "API", "api"],
  ["find_by.status", "findByStatus", "FindByStatus", "find-by-status"],
  ["2fa", "_2fa", "_2fa", "2fa"],
  ["størrelse", "størrelse", "Størrelse", "størrelse"],
  ["", "_", "_", "_"],
])("names made from %j", (text, camel, pascal, kebab) => {
  expect([camelCase(text), pascalCase(text), kebabCase(text)]).toEqual([camel, pascal, kebab]);
});

test.each([
  ["parameters", "parameter"],
  ["entries", "entry"],
  ["status", "status"],
  ["addresses", "address"],
  ["news", "new"],
  ["user", "user"],
])("one of %s is %s", (many, one) => {
  expect(singular(many)).toBe(one);
});

test("a name is given once", () => {
  const names = uniqueNames(["Error"]);
  const wanted: [string, string][] = [
    ["Error", "ErrorObject"],
    ["Error", "ErrorObject"],
    ["Role", "RoleObject"],
  ];
  expect(wanted.map(([name, other]) => names.take(name, other))).toEqual([
    "ErrorObject",
    "ErrorObject2",
    "Role",
  ]);
});

describe("the tree", () => {
  const calls = (fixture: string) => Object.fromEntries(treeCalls(buildSdkModel(readFixture(fixture)).value));

  test("of a RamBase document", () => {
    expect(calls("roles.yaml")).toEqual({
      listRoles: "system.roles.list",
      getRole: "system.roles(roleId).get",
      updateRole: "system.roles(roleId).update",
      deleteRole: "system.roles(roleId).delete",
      createRoleUserAssignment: "system.roles(roleId).userAssignments.create",
      getRoleUserAssignment: "system.roles(roleId).userAssignments(userAssignmentId).get",
      copyRole: "system.roles(roleId).operations.copyRole",
    });
  });

  test("of any other document", () => {
    expect(calls("pets-3.0.yaml")).toEqual({
      get: "root.get",
      "list-pets": "pets.list",
      createPet: "pets.create",
      searchPets: "pets.search.list",
      createPets: "pets.bulk.create",
      getPet: "pets(petId).get",
      delete: "pets(petId).delete",
      uploadPhoto: "pets(petId).photo(format).update",
      getPetList: "pets(petId).list.get",
      getNameLength: "byTenant(tenant).name.length.get",
    });
  });

  test("gives a second method or segment of one name another, and says so", () => {
    const operation = (operationId: string) => ({ operationId, responses: {} });
    const { value, issues } = buildSdkModel({
      openapi: "3.1.0",
      info: { title: "t", version: "1" },
      paths: {
        "/a/b": { post: operation("createB") },
        "/a/b/": { post: operation("createSlash") },
        "/a/b/create": { get: operation("readCreate") },
        "/a/b/then": { get: operation("readThen") },
        "/a/{x}/b": { get: operation("readXB") },
        "/call": { get: operation("readCall") },
        "/then": { get: operation("readPromise") },
      },
    });
    expect(Object.fromEntries(treeCalls(value))).toEqual({
      createB: "a.b.create",
      createSlash: "a.b.createSlash",
      readCreate: "a.b.createResource.get",
      readThen: "a.b.thenResource.get",
      readXB: "a(x).b.get",
      readCall: "call.get",
      readPromise: "thenResource.get",
    });
    expect(value.modules.flatMap(({ resources }) => resources.map(({ file }) => file))).toEqual([
      "a/a",
      "a/b",
      "a/b/create",
      "a/b/then",
      "a/x/b",
      "call/call",
      "then/then",
    ]);
    const renamed = issues.filter(({ code }) => code === "generator/renamed").map(({ message }) => message);
    expect(renamed).toEqual([
      "POST /a/b/ is the method createSlash, because create is taken there.",
      "/a/b/create is the property createResource, because create is taken there.",
      "/a/b/then is the property thenResource, because then is taken there.",
      "/then is the property thenResource, because then is taken there.",
    ]);
  });
});

describe("names do not change because something else is described too", () => {
  const operation = { responses: {} };
  const modelOf = (paths: readonly string[], schemas: object = {}) =>
    buildSdkModel({
      openapi: "3.1.0",
      info: { title: "t", version: "1" },
      paths: Object.fromEntries(paths.map((path) => [path, { get: operation }])),
      components: { schemas: { ...schemas } },
    }).value;
  const namesOf = (path: string, model: ReturnType<typeof modelOf>) =>
    model.modules
      .flatMap(({ resources }) => resources)
      .filter((resource) => resource.path === path)
      .flatMap(({ nodes, pathTypes }) => [...nodes, ...pathTypes].map(({ name }) => name));

  test.each([
    ["/system/roles", ["SystemRolesResource", "SystemRoleById", "SystemRolePath"]],
    ["/system/roles/{id}/duties", ["SystemRoleDutiesResource", "SystemRoleDutyById", "SystemRoleDutyPath"]],
    ["/system/roles/duties", ["SystemRolesDutiesResource", "SystemRolesDutyById", "SystemRolesDutyPath"]],
    ["/system/api", ["SystemApiResource", "SystemApiItemById", "SystemApiItemPath"]],
    ["/system/api/{id}/calls", ["SystemApiItemCallsResource"]],
  ])("%s", (path, names) => {
    const others = [
      "/system/roles",
      "/system/roles/duties/{id}",
      "/system/roles/{id}/duties/{dutyId}",
      "/system/api/calls",
      "/system/api/{id}/calls",
    ];
    expect(namesOf(path, modelOf(others))).toEqual(names);
    expect(namesOf(path, modelOf([...others].reverse())).sort()).toEqual([...names].sort());
    const ownAlone = others.filter((other) => other.startsWith(path));
    expect(namesOf(path, modelOf(ownAlone))).toEqual(expect.arrayContaining(names.slice(0, 1)));
  });

  test("a component keeps its name when a field of another one would be called the same", () => {
    const user = { type: "object", properties: { id: { type: "integer" } } };
    const schemas = { Role: { type: "object", properties: { user } }, RoleUser: user };
    const names = modelOf(["/a"], schemas).typeFiles.map(({ types }) => types.map(({ name }) => name));
    expect(names).toEqual([["Role", "RoleUserObject"], ["RoleUser"]]);
  });

  test("two places on one way keep their own values, whatever other paths call them", () => {
    const calls = treeCalls(modelOf(["/a/{id}", "/a/{x}/b/{id}"]));
    expect([...calls.values()]).toEqual(["a(id).get", "a(id).b(id2).get"]);
  });
});

test("errors have the names that are given, else one made from the message", () => {
  const { errors } = buildSdkModel(readFixture("roles.yaml")).value;
  expect(errors.map(({ code, name, status }) => `${code} ${name} ${status}`)).toEqual([
    "101015 NoSuchPermission 404",
    "101052 UserAssignmentAlreadyExists 400",
    "102139 CommentIsRequired 400",
  ]);
});

test("what the SDK cannot do is reported with its place", () => {
  const { issues } = buildSdkModel(readFixture("shapes-3.1.yaml"));
  expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
    "generator/reference /components/schemas/Loop",
    "generator/reference /components/schemas/Lost/properties/gone",
    "generator/reference /components/schemas/Lost/properties/foreign",
    "generator/unsupported ",
    "generator/unsupported ",
    "generator/path-parameter /paths/~1things~1{id}/get",
  ]);
});

test("every resource has a type where it is used, and shared types stand alone", () => {
  const { modules, typeFiles } = buildSdkModel(readFixture("roles.yaml")).value;
  const named = modules.flatMap(({ resources }) =>
    resources.flatMap(({ file, types }) => types.map(({ name }) => `${file} ${name}`)),
  );
  expect(named).toContain("system/roles/user-assignments RoleUserAssignmentInputUser");
  expect(named).toContain("system/roles ListRolesPage");
  expect(typeFiles.map(({ file }) => file)).toEqual(["types/error-object", "types/inner-error"]);
});
