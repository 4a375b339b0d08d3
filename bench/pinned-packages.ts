import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Installs what the `package-lock.json` of a folder pins into another one, where that has not been done.
 *
 * @param pins the folder with `package.json` and `package-lock.json`
 */
export function installPinned(pins: string, folder: string, say: (text: string) => void): void {
  const lock = readFileSync(join(pins, "package-lock.json"), "utf8");
  const stamp = join(folder, "node_modules", ".installed-lock.json");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  say("Installing the peers ...");
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, "node_modules"), { recursive: true, force: true });
  for (const file of ["package.json", "package-lock.json"])
    copyFileSync(join(pins, file), join(folder, file));
  // Some peers ask for a newer Node than ours and run all the same; those that do not are reported.
  const { status, stderr } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, npm_config_engine_strict: "false" },
  });
  if (status !== 0) throw new Error(`npm ci of ${pins} ended with ${status}:\n${stderr.slice(-2000)}`);
  writeFileSync(stamp, lock);
}
