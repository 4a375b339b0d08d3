import { command } from "../arguments/command.js";
import { scrapePages } from "../scrape-pages.js";
import {
  cacheArgument,
  checkArgument,
  jsonArgument,
  overlaysArgument,
  strictArgument,
} from "./common-arguments.js";

export default command({
  name: "scrape",
  description: "Reads documentation pages into an OpenAPI document.",
  args: {
    pages: { type: "positional", description: "Folders or files with saved pages", required: true },
    out: {
      type: "string",
      description: "Document to write; .json for JSON, else YAML",
      required: true,
      valueHint: "file",
    },
    report: { type: "string", description: "File for what became of every line", valueHint: "file.json" },
    names: { type: "string", description: "Name lock (default: spec/names.lock.json)", valueHint: "file" },
    overlays: overlaysArgument,
    strict: strictArgument,
    check: checkArgument,
    json: jsonArgument,
    cache: cacheArgument,
  },
  takesMany: true,
  run: (args, terminal) =>
    scrapePages(
      {
        paths: args._,
        out: args.out,
        ...(args.report !== undefined && { report: args.report }),
        ...(args.names !== undefined && { names: args.names }),
        ...(args.overlays !== undefined && { overlays: args.overlays }),
        strict: args.strict ?? false,
        check: args.check ?? false,
        json: args.json ?? false,
        cache: args.cache ?? true,
      },
      terminal,
    ),
});
