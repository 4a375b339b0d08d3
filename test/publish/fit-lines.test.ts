import { expect, it } from "vitest";
import { fitLines } from "../../publish/fit-lines.js";

it.each([
  [
    '  auth: { clientId: "my, client", secret: "{ \\" }" },',
    ["  auth: {", '    clientId: "my, client",', '    secret: "{ \\" }",', "  },"],
  ],
  [
    "await api.roles(100).update({ name, size: 1 });",
    ["await api.roles(100).update({", "  name,", "  size: 1,", "});"],
  ],
])("breaks %s at the members of its object", (line, wanted) => {
  expect(fitLines(line, 20)).toBe(wanted.join("\n"));
  expect(fitLines(line, line.length)).toBe(line);
});

it.each([
  "const answer = await api.roles.list();",
  "// such as { name: 1, size: 2 }",
  "const text = `{ name: 1, size: 2 }`;",
  'const text = "{ name: 1, size: 2 }";',
  "call({ user: { id: 1 }, size: 2 });",
  "call({ list: [1, 2], size: 3 });",
])("leaves %s alone", (line) => {
  expect(fitLines(`${line}\nnext();\n`, 10)).toBe(`${line}\nnext();\n`);
});
