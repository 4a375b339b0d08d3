import { existsSync, watch } from "node:fs";
import type { Running } from "./syncing.js";

/** Waits until a folder holds something, or the run is over. */
export async function appears(folder: string, name: string, run: Running): Promise<void> {
  let stop = () => {};
  const there = new Promise<void>((found) => {
    const look = () => {
      if (existsSync(`${folder}/${name}`)) found();
    };
    try {
      const watcher = watch(folder, look);
      watcher.on("error", () => found());
      stop = () => watcher.close();
    } catch {
      // The folder is gone: the run was faster.
      found();
    }
    look();
  });
  await Promise.race([there, run.ended]);
  stop();
}
