import { describe, expect, test } from "vitest";
import { readTooltip } from "../../../scraper/parse/code/read-tooltip.js";

function segments(lines: readonly string[]) {
  return lines.map((text) => ({ text, apart: false, from: 0, to: 0 }));
}

/** Reads the lines of a value's tooltip below its title. */
function read(...lines: readonly string[]) {
  return readTooltip(segments(lines), "value");
}

describe("a tooltip", () => {
  test("states marker, description, domain values and constraints in the order of the pages", () => {
    expect(
      read(
        "Required/mandatory field",
        "Level of the role",
        "Applicable domain values can be found here",
        "Minimum value: 1",
        "Maximum value: 9",
        "Default value: 3",
      ),
    ).toEqual({
      marker: "required",
      description: "Level of the role",
      domainValues: true,
      domainValuesAre: "applicable",
      minimum: "1",
      maximum: "9",
      default: "3",
    });
  });

  test.each([
    ["without a line about being required", ["A text"], { marker: "none", description: "A text" }],
    ["with nothing but the optional line", ["This field is optional."], { marker: "optional" }],
    ["whose description goes over lines", ["One", "Two"], { marker: "none", description: "One\nTwo" }],
    [
      "whose description looks like a constraint",
      ["Minimum value of an order", "This field is optional."],
      { marker: "optional", description: "Minimum value of an order" },
    ],
    [
      "whose description has a constraint's form above the description's end",
      ["Minimum value: 5", "Counted in pieces"],
      { marker: "none", description: "Minimum value: 5\nCounted in pieces" },
    ],
    [
      "whose only description is a sentence about the default",
      ["Default value: see the manual", "Maximum value: 9", "This field is optional."],
      { marker: "optional", description: "Default value: see the manual", maximum: "9" },
    ],
    [
      "whose default is a word or two below a description",
      ["State of the order", "Default value: In progress"],
      { marker: "none", description: "State of the order", default: "In progress" },
    ],
    [
      "whose description only begins like the optional line",
      ["This field is optional in older versions"],
      { marker: "none", description: "This field is optional in older versions" },
    ],
  ] as const)("%s", (_, lines, expected) => {
    expect(read(...lines)).toEqual(expected);
  });
});

test("what is said of a value stays among the words of a container", () => {
  const lines = ["All roles", "Applicable domain values can be found here", "Maximum value: 9"];
  expect(readTooltip(segments([...lines, "This field is optional."]), "container")).toEqual({
    marker: "optional",
    description: lines.join("\n"),
  });
});
