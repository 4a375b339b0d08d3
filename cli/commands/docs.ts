import { command } from "../arguments/command.js";
import { makeSite } from "../make/make-site.js";
import { writeFromDocument } from "../make/write-from-document.js";
import { checkArgument, jsonArgument, openapiArgument } from "./common-arguments.js";

export default command({
  name: "docs",
  description: "Writes the reference site of an OpenAPI document; it needs no server and no network.",
  args: {
    openapi: openapiArgument,
    out: {
      type: "string",
      description: "Folder to write; only generated files belong there",
      required: true,
      valueHint: "dir",
    },
    check: checkArgument,
    json: jsonArgument,
  },
  run: (args, terminal) =>
    writeFromDocument(
      { file: args.openapi, out: args.out, check: args.check ?? false, json: args.json ?? false },
      { doing: "Building the site", done: "Built the site", make: makeSite },
      terminal,
    ),
});
