import { pathToFileURL } from "node:url";
import { checkResult, importCall, readSample } from "./sample.js";

/**
 * Prints the milliseconds that it takes to import a program and to make its first call, whose answer comes
 * from memory: on the clock, and of the processor. Arguments: the program, file of the sample.
 */
const [program = "", sampleFile = ""] = process.argv.slice(2);
const sample = readSample(sampleFile);
// What Node itself loads for its first answer is not the program's.
await new Response("{}").json();
globalThis.fetch = () => {
  return Promise.resolve(new Response(sample.answer, { headers: { "content-type": "application/json" } }));
};
const began = { clock: performance.now(), processor: process.cpuUsage() };
const call = await importCall(pathToFileURL(program).href);
const result = await call(sample.orderId, sample.select);
const { user, system } = process.cpuUsage(began.processor);
console.log(performance.now() - began.clock, (user + system) / 1000);
checkResult(result);
