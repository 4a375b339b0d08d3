import { handleEvent } from "./handle-event.js";
import { openJournal } from "./journal.js";
import { webhookServer } from "./server.js";
import { readSettings } from "./settings.js";

const settings = readSettings(process.env);

if ("wrong" in settings) {
  console.error("Please set these environment variables:");
  for (const line of settings.wrong) console.error(`  ${line}`);
  process.exitCode = 2;
} else {
  const { secret, algorithm, port } = settings;
  const print = (line: string) => console.error(line);
  const stop = (what: string) => (error: Error) => {
    print(`${what}: ${error.message}`);
    process.exitCode = 1;
  };
  const journal = await openJournal(settings.journal).catch(stop(`Journal ${settings.journal}`));
  if (journal !== undefined) {
    const server = webhookServer({ secret, algorithm, journal, handle: handleEvent, print });
    server.on("error", stop(`Port ${port}`));
    server.listen(port, () => console.log(`Waiting for events on port ${port}.`));
    // Takes nothing new, and ends when what has begun is done.
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close());
  }
}
