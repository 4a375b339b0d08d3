import { expect, it } from "vitest";
import { moduleIndex } from "../../publish/module-index.js";
import { listOperations } from "../../publish/operations.js";
import { sampleDocument } from "./sample-document.js";

it("groups operations by module and resource, items and API operations with their collection", () => {
  const modules = moduleIndex(sampleDocument, listOperations(sampleDocument));
  const lines = modules.flatMap(({ name, description, resources }) => [
    `${name} (${description})`,
    ...resources.map(
      ({ title, operations }) => `  ${title}: ${operations.map(({ slug }) => slug).join(", ")}`,
    ),
  ]);
  expect(lines).toEqual([
    "Stock & Shelves (What lies where.)",
    "  Shelves: listshelves, updateshelf, emptyshelf",
    "  Shelves / Boxes: createbox",
    "Other ()",
    "  Ping: get-ping",
  ]);
});
