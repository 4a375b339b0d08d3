import { command } from "../arguments/command.js";
import { syncFolder } from "../sync/sync-folder.js";
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
    "Reads pages and writes the OpenAPI document, the SDK and the reference site into the current folder.",
  args: {
    folder: { type: "positional", description: "Folder with saved pages", required: true },
    overlays: overlaysArgument,
    strict: strictArgument,
    check: checkArgument,
    json: jsonArgument,
    cache: cacheArgument,
  },
  run: (args, terminal) =>
    syncFolder(
      {
        folder: args.folder,
        ...(args.overlays !== undefined && { overlays: args.overlays }),
        strict: args.strict ?? false,
        check: args.check ?? false,
        json: args.json ?? false,
        cache: args.cache ?? true,
      },
      terminal,
    ),
});
