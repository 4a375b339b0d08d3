import { spawnSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The compilers that are installed: the newest one, and the last that is written in JavaScript. */
export type Compiler = "typescript7" | "typescript";

/**
 * Compiles a project as `tsc -p` does.
 *
 * @param configFile its `tsconfig.json`
 * @returns what the compiler says, with files as they are seen from the project; nothing when all is well
 */
export function compileProject(configFile: string, compiler: Compiler = "typescript7"): string {
  const config = resolve(configFile);
  const tsc = fileURLToPath(new URL(`../../node_modules/${compiler}/bin/tsc`, import.meta.url));
  // The compiler's own declarations are not what is tested, and take long.
  const words = [tsc, "-p", config, "--pretty", "false", "--skipDefaultLibCheck"];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: dirname(config),
    encoding: "utf8",
  });
  if (status !== 0 && stdout === "") throw new Error(`The compiler ended with ${status}: ${stderr}`);
  return stdout;
}
