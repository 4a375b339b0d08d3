import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";

/** What is installed does not change while tests run, so a worker parses its declarations once. */
const installed = realpathSync(new URL("../../node_modules", import.meta.url));
const declarations = new Map<string, ts.SourceFile>();

/**
 * Compiles a project as `tsc -p` does, but in this process: a compiler that is warm takes half the time.
 *
 * @param configFile its `tsconfig.json`
 * @returns what the compiler says, with files as they are seen from the project; nothing when all is well
 */
export function compileProject(configFile: string): string {
  const folder = dirname(resolve(configFile));
  const { errors, options, fileNames } = readConfig(resolve(configFile));
  const host = compilerHost(options, folder);
  const program = ts.createProgram({
    rootNames: fileNames,
    options,
    host,
    configFileParsingDiagnostics: errors,
  });
  const said = [...ts.getPreEmitDiagnostics(program), ...program.emit().diagnostics];
  return ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(said), host);
}

function readConfig(file: string): ts.ParsedCommandLine {
  const { config, error } = ts.readConfigFile(file, ts.sys.readFile);
  if (error !== undefined)
    throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(error.messageText, "\n")}`);
  // The compiler's own declarations take longer to check than everything else.
  const checked = { skipDefaultLibCheck: true };
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(file), checked, file);
}

function compilerHost(options: ts.CompilerOptions, folder: string): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = (file, ...rest) => {
    if (!file.startsWith(installed) || !file.endsWith(".d.ts")) return read(file, ...rest);
    const source = declarations.get(file) ?? read(file, ...rest);
    if (source !== undefined) declarations.set(file, source);
    return source;
  };
  return host;
}
