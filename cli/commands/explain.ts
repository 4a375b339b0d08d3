import { command } from "../arguments/command.js";
import { explainStatement } from "../explain/explain-statement.js";
import { jsonArgument, openapiArgument } from "./common-arguments.js";

export default command({
  name: "explain",
  description: "Shows which lines of which page stand behind a statement of a document.",
  args: {
    openapi: openapiArgument,
    statement: { type: "positional", description: "JSON pointer, operationId or error code", required: true },
    json: jsonArgument,
  },
  run: (args, terminal) =>
    explainStatement({ file: args.openapi, statement: args.statement, json: args.json ?? false }, terminal),
});
