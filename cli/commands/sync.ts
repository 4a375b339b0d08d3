import { command } from "../arguments/command.js";
import { packageName } from "../arguments/package-name.js";
import { crawlArguments, crawlSettings } from "../crawl/crawl-settings.js";
import { syncPages } from "../sync/sync-pages.js";
import {
  cacheArgument,
  checkArgument,
  jsonArgument,
  nameArgument,
  overlaysArgument,
  strictArgument,
} from "./common-arguments.js";

export default command({
  name: "sync",
  description:
    "Fetches or reads pages and writes the OpenAPI document, the SDK and the reference site into the current folder.",
  args: {
    pages: {
      type: "positional",
      description: "Address of the documentation, or a folder with saved pages",
      required: true,
    },
    report: {
      type: "string",
      description: "File for a report in Markdown, made for a pull request",
      valueHint: "file.md",
    },
    name: {
      ...nameArgument,
      description: "Name of the SDK's package (default: that of the last run, at first rambase-sdk)",
    },
    overlays: overlaysArgument,
    strict: strictArgument,
    check: checkArgument,
    json: jsonArgument,
    cache: cacheArgument,
    ...crawlArguments,
  },
  run: (args, terminal) => {
    const name = packageName(args.name);
    return syncPages(
      {
        pages: args.pages,
        ...(name !== undefined && { name }),
        crawl: crawlSettings(args),
        ...(args.report !== undefined && { report: args.report }),
        ...(args.overlays !== undefined && { overlays: args.overlays }),
        strict: args.strict ?? false,
        check: args.check ?? false,
        json: args.json ?? false,
        cache: args.cache ?? true,
      },
      terminal,
    );
  },
});
