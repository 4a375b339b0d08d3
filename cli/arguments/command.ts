import { stripVTControlCharacters } from "node:util";
import { type ArgsDef, defineCommand, type ParsedArgs, parseArgs, renderUsage } from "citty";
import type { ExitCode } from "../exit-code.js";
import { type Paint, plain } from "../terminal/colours.js";
import type { Terminal } from "../terminal/terminal.js";
import { checkArguments } from "./check-arguments.js";

/** A command of the program. */
export interface Command {
  /** Runs it with the words after its name; throws a `UsageError` for words it does not know. */
  run(words: readonly string[], terminal: Terminal): Promise<ExitCode>;
  help(program: string, paint: Paint): Promise<string>;
}

interface Definition<Args extends ArgsDef> {
  readonly name: string;
  readonly description: string;
  readonly args: Args;
  /** Whether the last argument may be repeated; all of them are in `_`. */
  readonly takesMany?: boolean;
  run(args: ParsedArgs<Args>, terminal: Terminal): Promise<ExitCode>;
}

/** Makes a command from the table of its arguments, which also gives its help and its checks. */
export function command<const Args extends ArgsDef>(definition: Definition<Args>): Command {
  const { name, description, args, takesMany = false } = definition;
  return {
    run: async (words, terminal) => {
      checkArguments(words, args, takesMany);
      return definition.run(parseArgs<Args>([...words], args), terminal);
    },
    help: async (program, paint) => {
      const usage = await renderUsage(
        defineCommand({ meta: { name: `${program} ${name}`, description }, args }),
      );
      // citty decides on colours by itself and does not look at where the text goes.
      return paint === plain ? stripVTControlCharacters(usage) : usage;
    },
  };
}
