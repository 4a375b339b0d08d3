import { command } from "../arguments/command.js";
import { lintFile } from "../lint-file.js";
import { jsonArgument, openapiArgument } from "./common-arguments.js";

export default command({
  name: "lint",
  description: "Holds an OpenAPI document against the rules of redocly.yaml.",
  args: { openapi: openapiArgument, json: jsonArgument },
  run: (args, terminal) => lintFile(args.openapi, args.json ?? false, terminal),
});
