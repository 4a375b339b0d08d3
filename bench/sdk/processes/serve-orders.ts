import { createServer } from "node:http";
import { readSample } from "./sample.js";

/**
 * Answers every request with the sample order, and one for `/processor-time` with the milliseconds that this
 * process took. Prints its address, and ends when its input does.
 */
const { answer } = readSample(process.argv[2] ?? "");
const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    response.writeHead(request.method === "POST" ? 201 : 200, { "content-type": "application/json" });
    const { user, system } = process.cpuUsage();
    response.end(request.url === "/processor-time" ? String((user + system) / 1000) : answer);
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) console.log(`http://127.0.0.1:${address.port}`);
});
process.stdin.resume();
process.stdin.on("end", () => process.exit());
