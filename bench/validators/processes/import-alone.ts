import { pathToFileURL } from "node:url";

/** Prints the milliseconds of the processor that importing a module takes. */
const address = pathToFileURL(process.argv[2] ?? "").href;
const began = process.cpuUsage();
await import(address);
const { user, system } = process.cpuUsage(began);
console.log((user + system) / 1000);
