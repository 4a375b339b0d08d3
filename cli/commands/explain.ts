import { command } from "../arguments/command.js";
import { explainStatement } from "../explain/explain-statement.js";
import { jsonArgument, openapiArgument } from "./common-arguments.js";

export default command({
  name: "explain",
  description: "Shows which lines of which page stand behind a statement of a document.",
  args: {
    openapi: openapiArgument,
    statement: { type: "positional", description: "JSON pointer, operationId or error code", required: true },
    sources: {
      type: "string",
      description: "Evidence file (default: the one beside the document)",
      valueHint: "file.json",
    },
    json: jsonArgument,
  },
  run: (args, terminal) =>
    explainStatement(
      {
        file: args.openapi,
        statement: args.statement,
        ...(args.sources !== undefined && { sources: args.sources }),
        json: args.json ?? false,
      },
      terminal,
    ),
});
