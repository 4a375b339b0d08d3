import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";

/** Prints the milliseconds that cheerio alone takes to load all pages of a folder. */
const folder = process.argv[2] ?? ".";
const began = performance.now();
for (const file of readdirSync(folder)) load(new TextDecoder().decode(readFileSync(join(folder, file))));
console.log(performance.now() - began);
