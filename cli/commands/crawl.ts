import { command } from "../arguments/command.js";
import { crawlArguments, crawlSettings } from "../crawl/crawl-settings.js";
import { crawlToSnapshot } from "../crawl/crawl-to-snapshot.js";
import { cacheArgument, checkArgument, jsonArgument } from "./common-arguments.js";

export default command({
  name: "crawl",
  description: "Follows a documentation site from its start address into a snapshot.",
  args: {
    url: { type: "positional", description: "Address at which the documentation begins", required: true },
    out: { type: "string", description: "Folder of the snapshot", required: true, valueHint: "dir" },
    ...crawlArguments,
    check: checkArgument,
    json: jsonArgument,
    cache: cacheArgument,
  },
  run: (args, terminal) =>
    crawlToSnapshot(
      {
        start: args.url,
        folder: args.out,
        settings: crawlSettings(args),
        check: args.check ?? false,
        json: args.json ?? false,
        cache: args.cache ?? true,
      },
      terminal,
    ),
});
