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

/** Opens the journal in a file, one event a line. Throws when the file cannot be read or written. */
export async function openJournal(file: string): Promise<Journal> {
  await appendFile(file, "");
  const noted = new Set((await readFile(file, "utf8")).split("\n").map(eventOf));
  const handled = new Set<string>();
  const underway = new Map<string, Promise<void>>();
  const handleAndNote = async (eventId: string, handle: () => Promise<void>): Promise<void> => {
    if (!handled.has(eventId)) await handle();
    // When it cannot be noted it comes again, and is noted then.
    handled.add(eventId);
    // Noted after it was handled: what was cut off in between comes again, and must be safe to repeat. Notes
    // begin with the end of the line before, so that one which was cut off spoils no other.
    await appendFile(file, `\n${JSON.stringify(eventId)}`);
    noted.add(eventId);
  };
  return {
    once: async (eventId, handle) => {
      if (noted.has(eventId)) return false;
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

/** The event that a line notes; `undefined` where it is empty or was cut off, by a full disk or a crash. */
function eventOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
