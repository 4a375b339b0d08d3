import { describe, expect, it } from "vitest";
import { parseOverlay } from "../../spec/overlay/parse-overlay.js";

const good = `overlay: 1.0.0
info: { title: Roles, version: 1.0.0 }
actions:
  # Somebody counted.
  - target: $.info
    description: The page is silent.
    x-date: 2026-11-21
    update:
      x-largest: 99999999999999999999

  - target: $.tags
    description: Nobody needs them.
    x-date: "2026-01-02"
    remove: true
`;

/** Line and message of everything that is wrong. */
function faults(text: string): readonly string[] {
  const { value, issues } = parseOverlay(text, "spec/overlays/a.yaml");
  expect(value).toBeUndefined();
  expect(new Set(issues.map(({ code, file }) => `${code} ${file}`))).toEqual(
    new Set(["overlay/broken spec/overlays/a.yaml"]),
  );
  return issues.map(({ line, message }) => `${line}: ${message}`);
}

describe("an overlay", () => {
  it("is read with the lines, reason and date of each action", () => {
    const { value, issues } = parseOverlay(good, "a.yaml");
    expect(issues).toEqual([]);
    expect(value?.actions).toMatchObject([
      { number: 1, target: "$.info", reason: "The page is silent.", date: "2026-11-21", from: 5, to: 9 },
      { number: 2, target: "$.tags", remove: true, date: "2026-01-02", from: 11, to: 14 },
    ]);
    expect(value?.actions[0]?.update).toEqual({ "x-largest": 99999999999999999999n });
  });

  it("may be JSON", () => {
    const action = { target: "$.info", description: "Why.", "x-date": "2026-11-21", update: { title: "T" } };
    const json = JSON.stringify({ overlay: "1.0.0", info: { title: "T", version: "1" }, actions: [action] });
    expect(parseOverlay(json, "a.json").value?.actions).toHaveLength(1);
  });

  it.each([
    ["no text", "", ["1: Expected an object that begins with the key overlay."]],
    ["a list", "- a", ["1: Expected an object that begins with the key overlay."]],
    [
      "a newer version",
      good.replace("1.0.0", "2.0"),
      ['1: The overlay\'s version must be "1.0.0"; it says 2.'],
    ],
    [
      "no version",
      good.replace("overlay: 1.0.0\n", ""),
      ['1: The overlay\'s version must be "1.0.0"; it says none.'],
    ],
    ["no info", good.replace(/info.*\n/, ""), ["1: An overlay needs info with title and version."]],
    ["no title", good.replace("title: Roles, ", ""), ["2: The info of an overlay needs a title, a text."]],
    [
      "no actions",
      good.slice(0, good.indexOf("actions")),
      ["1: An overlay needs a list of actions with at least one action."],
    ],
    [
      "an unknown key",
      good.replace("    remove", "    removes: 1\n    remove"),
      ["14: Action 2 has no key removes; it may have target, description, update, remove, x-date."],
    ],
    ["no target", good.replace("target: $.info", "x-a: 1"), ["5: Action 1 needs a target, a JSONPath."]],
    [
      "no reason",
      good.replace(/ {4}description: The.*\n/, ""),
      ["5: Action 1 needs its reason as description."],
    ],
    [
      "no date",
      good.replace(/ {4}x-date: 2.*\n/, ""),
      ["5: Action 1 needs the day it was made as x-date, such as 2026-11-21."],
    ],
    [
      "a day that is none",
      good.replace("2026-11-21", "2026-02-30"),
      ["5: Action 1 needs the day it was made as x-date, such as 2026-11-21."],
    ],
    [
      "nothing to do",
      good.replace("    remove: true\n", ""),
      ["11: Action 2 needs either update or remove: true, and not both."],
    ],
    [
      "both",
      good.replace("remove: true", "remove: true\n    update: {}"),
      ["11: Action 2 needs either update or remove: true, and not both."],
    ],
    [
      "an action that is none",
      good.replace("actions:", "actions:\n  - 5"),
      ["4: Action 1 must be an object with target, description, x-date, and update or remove."],
    ],
  ])("with %s is refused at its line", (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  it("that is no YAML is refused at the line where it ends to be", () => {
    expect(faults(good.replace("info: {", "info: {{"))[0]).toMatch(/^3: The text is neither YAML nor JSON: /);
  });
});
