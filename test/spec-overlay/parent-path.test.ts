import { expect, it } from "vitest";
import { parentPath } from "../../spec/overlay/parent-path.js";

it.each([
  ["$", "$"],
  ["$.a", "$"],
  ["$.a.b", "$.a"],
  ["$.a['b.c']", "$.a"],
  ['$.a["b[]"].c', '$.a["b[]"]'],
  ["$.a[?@.b == 'x'].c[0]", "$.a[?@.b == 'x'].c"],
  ["$.a[?@['b'] == 'it\\'s']", "$.a"],
  ["$.a..b", "$.a"],
  ["$..[0]", "$"],
])("the parent of %s is %s", (path, parent) => {
  expect(parentPath(path)).toBe(parent);
});
