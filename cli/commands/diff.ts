import { command } from "../arguments/command.js";
import { diffFiles } from "../diff/diff-files.js";
import { jsonArgument } from "./common-arguments.js";

export default command({
  name: "diff",
  description: "Compares two OpenAPI documents by meaning and says what breaks.",
  args: {
    old: { type: "positional", description: "OpenAPI document as it was, YAML or JSON", required: true },
    new: { type: "positional", description: "OpenAPI document as it is now", required: true },
    format: {
      type: "enum",
      options: ["text", "json", "markdown"],
      description: "How to print the changes (default: text)",
    },
    "fail-on": {
      type: "enum",
      options: ["breaking", "warning"],
      description: "End with 1 when there is a change of this kind, or a worse one",
    },
    json: jsonArgument,
  },
  run: (args, terminal) => {
    const failOn = args["fail-on"];
    return diffFiles(
      {
        old: args.old,
        new: args.new,
        format: args.json ? "json" : (args.format ?? "text"),
        ...(failOn !== undefined && { failOn }),
      },
      terminal,
    );
  },
});
