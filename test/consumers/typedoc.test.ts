import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parseDocument } from "../../spec/print/parse-document.js";
import { runNode } from "../examples/run-node.js";
import { readFixture, sdkProject } from "../generator/support/sdk-project.js";

const typedoc = path.resolve("test/consumers/typedoc/node_modules/typedoc/bin/typedoc");

const bundled = parseDocument(readFileSync("generated/openapi.yaml", "utf8"), "openapi.yaml").value;

test.each([
  ["the document that comes along", bundled],
  ["a document without webhooks", readFixture("roles.yaml")],
  ["an API of someone else", readFixture("pets-3.0.yaml")],
])(
  "TypeDoc finds a comment on everything and no broken link in the SDK of %s",
  async (_, document) => {
    if (document === undefined) throw new Error("generated/openapi.yaml cannot be read");
    const project = await sdkProject(document);
    onTestFinished(project.remove);
    const sdk = path.join(project.folder, "sdk");
    const settings = ["--options", `${sdk}/typedoc.json`, "--tsconfig", `${sdk}/tsconfig.json`];
    // Without links to sources, for which it would ask git.
    const words = [...settings, "--disableSources", "--emit", "none", "--treatWarningsAsErrors"];
    const { code, stdout, stderr } = await runNode(typedoc, words, {});
    expect({ code, said: stdout + stderr }).toEqual({ code: 0, said: "" });
  },
  240_000,
);
