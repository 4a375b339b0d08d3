import * as sdk from "rambase-sdk";
import { createNodeFetch } from "rambase-sdk/node";
import { troubles } from "../troubles.js";

console.log(JSON.stringify(await troubles(sdk, process.env.TROUBLES_URL, createNodeFetch())));
// Deno 2.9 waits for ever when a request is destroyed that was sent on a kept connection, by whatever program.
globalThis.Deno?.exit();
