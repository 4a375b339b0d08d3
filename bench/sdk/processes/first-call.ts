import { pathToFileURL } from "node:url";
import { checkResult, importCall, readSample } from "./sample.js";

/**
 * Prints the milliseconds that it takes to import a program and to make its first call, whose answer comes
 * from memory. Arguments: the program, file of the sample.
 */
const [program = "", sampleFile = ""] = process.argv.slice(2);
const sample = readSample(sampleFile);
// What Node itself loads for its first answer is not the program's.
await new Response("{}").json();
globalThis.fetch = () => {
  return Promise.resolve(new Response(sample.answer, { headers: { "content-type": "application/json" } }));
};
const began = performance.now();
const call = await importCall(pathToFileURL(program).href);
const result = await call(sample.orderId, sample.select);
console.log(performance.now() - began);
checkResult(result);
