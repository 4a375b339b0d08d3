import { command } from "../arguments/command.js";
import { packageName } from "../arguments/package-name.js";
import { makeSdk, sdkChangelogFile } from "../make/make-sdk.js";
import { writeFromDocument } from "../make/write-from-document.js";
import { checkArgument, jsonArgument, nameArgument, openapiArgument } from "./common-arguments.js";

export default command({
  name: "generate",
  description: "Writes a TypeScript SDK for an OpenAPI 3.0 or 3.1 document.",
  args: {
    openapi: openapiArgument,
    out: {
      type: "string",
      description: "Folder to write; only generated files belong there",
      required: true,
      valueHint: "dir",
    },
    name: nameArgument,
    formats: {
      type: "boolean",
      description: "Whether validators check formats: dates, numbers of 32 bits, mail addresses",
      negativeDescription: "Make validators that do not check formats",
      default: true,
    },
    check: checkArgument,
    json: jsonArgument,
  },
  run: (args, terminal) => {
    const name = packageName(args.name);
    return writeFromDocument(
      { file: args.openapi, out: args.out, check: args.check ?? false, json: args.json ?? false },
      {
        doing: "Generating the SDK",
        done: "Generated the SDK",
        // `sync` writes it, and goes on from what it told so far.
        spares: [sdkChangelogFile],
        make: (document) => makeSdk(document, { packageName: name, formats: args.formats }),
      },
      terminal,
    );
  },
});
