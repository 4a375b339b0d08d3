import { command } from "../arguments/command.js";
import { crawlArguments, crawlSettings } from "../crawl/crawl-settings.js";
import { syncPages } from "../sync/sync-pages.js";
import {
  cacheArgument,
  checkArgument,
  jsonArgument,
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
    overlays: overlaysArgument,
    strict: strictArgument,
    check: checkArgument,
    json: jsonArgument,
    cache: cacheArgument,
    ...crawlArguments,
  },
  run: (args, terminal) =>
    syncPages(
      {
        pages: args.pages,
        crawl: crawlSettings(args),
        ...(args.report !== undefined && { report: args.report }),
        ...(args.overlays !== undefined && { overlays: args.overlays }),
        strict: args.strict ?? false,
        check: args.check ?? false,
        json: args.json ?? false,
        cache: args.cache ?? true,
      },
      terminal,
    ),
});
