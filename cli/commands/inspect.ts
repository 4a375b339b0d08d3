import { command } from "../arguments/command.js";
import { inspectPage } from "../inspect/inspect-page.js";
import { jsonArgument } from "./common-arguments.js";

export default command({
  name: "inspect",
  description: "Shows what was read from one page: every line with the rule that took it.",
  args: {
    page: { type: "positional", description: "File with a saved page", required: true },
    json: jsonArgument,
  },
  run: (args, terminal) => inspectPage(args.page, args.json ?? false, terminal),
});
