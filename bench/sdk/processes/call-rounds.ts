import { readFileSync } from "node:fs";
import { median } from "../../median.js";
import { token } from "../contender.js";
import { apiAddress, checkRequest, checkResult, importCall, readSample } from "./sample.js";

/**
 * Prints how fast the `call` of a bundle is, as part of the speed of `fetch` and `json` alone, and how many
 * microseconds it takes more. Both run by turns in short rounds, and the median round counts.
 *
 * Arguments: bundle, `get` or `post`, file of the sample, `memory` or the address of a server.
 */
const [bundle = "", kind = "get", sampleFile = "", where = "memory"] = process.argv.slice(2);
const rounds = 61;
const milliseconds = where === "memory" ? 15 : 40;

const sample = readSample(sampleFile);
const init = { status: kind === "get" ? 200 : 201, headers: { "content-type": "application/json" } };
const overHttp = globalThis.fetch;
const inMemory: typeof fetch = () => Promise.resolve(new Response(sample.answer, init));
let current: typeof fetch = async (input, options) => {
  const request = new Request(input, options);
  await checkRequest(request, sample);
  return inMemory(request);
};
// Some contenders keep the function that they find when they are loaded.
globalThis.fetch = (input, options) => current(input, options);

const origin = where === "memory" ? apiAddress : where;
const text = readFileSync(bundle, "utf8").replaceAll(apiAddress, origin);
const call = await importCall(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
const contender = kind === "get" ? () => call(sample.orderId, sample.select) : () => call(sample.sent);
checkResult(await contender());
current = where === "memory" ? inMemory : overHttp;
checkResult(await contender());

const headers = { authorization: `Bearer ${token}`, accept: "application/json" };
const alone =
  kind === "get"
    ? async () => (await fetch(`${origin}/sales/orders/${sample.orderId}?$select=name`, { headers })).json()
    : async () => {
        const body = JSON.stringify({ order: sample.sent });
        const options = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
        return (await fetch(`${origin}/sales/orders`, options)).json();
      };

/** Milliseconds of the processor for so many calls, those of the server too: other work plays no part. */
async function timeOf(run: () => Promise<unknown>, count: number): Promise<number> {
  const began = await processorTime();
  for (let i = 0; i < count; i++) await run();
  return (await processorTime()) - began;
}

async function processorTime(): Promise<number> {
  const ofServer = where === "memory" ? 0 : await (await overHttp(`${where}/processor-time`)).json();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + Number(ofServer);
}

/** Both are compiled after so many calls, and then the number of calls that fill a round can be told. */
const warmUp = 3000;
await timeOf(alone, warmUp);
await timeOf(contender, warmUp);
const count = Math.ceil((300 * milliseconds) / (await timeOf(alone, 300)));
const times: { readonly alone: number; readonly contender: number }[] = [];
for (let round = 0; round < rounds; round++) {
  // By turns, or the second of two would always meet the garbage of the first.
  const first = round % 2 === 0 ? await timeOf(alone, count) : undefined;
  const second = await timeOf(contender, count);
  times.push({ alone: first ?? (await timeOf(alone, count)), contender: second });
}
const more = median(times.map((time) => ((time.contender - time.alone) / count) * 1000));
console.log(median(times.map((time) => time.alone / time.contender)), more);
process.exit();
