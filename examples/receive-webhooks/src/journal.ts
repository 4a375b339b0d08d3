import { appendFile, readFile } from "node:fs/promises";

/** Knows which events were handled, also by earlier runs of the program. */
export interface Journal {
  /**
   * Handles an event unless that was done before; who asks while it is being done waits for the same.
   *
   * @returns whether it was handled now
   */
  once(eventId: string, handle: () => Promise<void>): Promise<boolean>;
}

/** Opens the journal in a file, one event a line. */
export async function openJournal(file: string): Promise<Journal> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const handled = new Set(
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line)),
  );
  const underway = new Map<string, Promise<void>>();
  const handleAndNote = async (eventId: string, handle: () => Promise<void>): Promise<void> => {
    await handle();
    // Noted after it was handled: what was cut off in between comes again, and must be safe to repeat.
    await appendFile(file, `${JSON.stringify(eventId)}\n`);
    handled.add(eventId);
  };
  return {
    once: async (eventId, handle) => {
      if (handled.has(eventId)) return false;
      const running = underway.get(eventId);
      if (running !== undefined) {
        await running;
        return false;
      }
      const handling = handleAndNote(eventId, handle).finally(() => underway.delete(eventId));
      underway.set(eventId, handling);
      await handling;
      return true;
    },
  };
}
