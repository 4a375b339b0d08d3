import { command } from "../arguments/command.js";
import { packageName } from "../arguments/package-name.js";
import { makeSite } from "../make/make-site.js";
import { writeFromDocument } from "../make/write-from-document.js";
import { checkArgument, jsonArgument, nameArgument, openapiArgument } from "./common-arguments.js";

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
    name: { ...nameArgument, description: "Package that the samples import (default: rambase-sdk)" },
    check: checkArgument,
    json: jsonArgument,
  },
  run: (args, terminal) => {
    const name = packageName(args.name);
    return writeFromDocument(
      { file: args.openapi, out: args.out, check: args.check ?? false, json: args.json ?? false },
      {
        doing: "Building the site",
        done: "Built the site",
        make: (document) => makeSite(document, { packageName: name }),
      },
      terminal,
    );
  },
});
