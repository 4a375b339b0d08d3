import { pathToFileURL } from "node:url";
import { format } from "node:util";

/** Runs programs one after the other in one process, and prints what each wrote and whether it failed. */
const ran = [];
for (const file of process.argv.slice(2)) {
  const out = [];
  const err = [];
  Object.assign(console, {
    log: (...values) => out.push(format(...values)),
    debug: (...values) => out.push(format(...values)),
    warn: (...values) => err.push(format(...values)),
    error: (...values) => err.push(format(...values)),
  });
  const failure = await import(pathToFileURL(file).href).then(() => undefined, String);
  ran.push({ out, err, failure });
}
process.stdout.write(JSON.stringify(ran));
