import { targets } from "../../spec/export/export-document.js";
import { command } from "../arguments/command.js";
import { exportFile } from "../export-file.js";
import { checkArgument, jsonArgument, openapiArgument } from "./common-arguments.js";

export default command({
  name: "export",
  description: "Writes an OpenAPI document for generators that know another version.",
  args: {
    openapi: openapiArgument,
    target: {
      type: "enum",
      options: [...targets],
      description: "OpenAPI version of the result",
      required: true,
    },
    out: {
      type: "string",
      description: "File to write; .json for JSON, else YAML",
      required: true,
      valueHint: "file",
    },
    check: checkArgument,
    json: jsonArgument,
  },
  run: (args, terminal) =>
    exportFile(
      {
        file: args.openapi,
        target: args.target,
        out: args.out,
        check: args.check ?? false,
        json: args.json ?? false,
      },
      terminal,
    ),
});
