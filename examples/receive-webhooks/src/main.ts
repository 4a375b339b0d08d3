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
  const journal = await openJournal(settings.journal);
  const print = (line: string) => console.error(line);
  const server = webhookServer({ secret, algorithm, journal, handle: handleEvent, print });
  server.on("error", (error) => {
    console.error(`Port ${port}: ${error.message}`);
    process.exitCode = 1;
  });
  server.listen(port, () => console.log(`Waiting for events on port ${port}.`));
  // Takes nothing new, and ends when what has begun is done.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.close());
}
