import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { typeScriptFile } from "../peer-packages.js";
import { processorTime } from "./processor-time.js";

/** TypeScript's language server, as an editor starts it. */
export interface EditorServer {
  /** Sends a request and waits for its answer; returns the answer's body. Throws what the server refuses. */
  readonly ask: (command: string, args: object) => Promise<unknown>;
  /** Sends a message that nothing is answered to. */
  readonly tell: (command: string, args: object) => void;
  /** Milliseconds that it has taken of the processor; `NaN` where the system does not tell. */
  readonly processorTime: () => number;
  readonly close: () => void;
}

interface Answer {
  readonly type?: string;
  readonly request_seq?: number;
  readonly success?: boolean;
  readonly message?: string;
  readonly body?: unknown;
}

/** Starts the server of TypeScript 5.9, the last one with the protocol that editors speak to it. */
export function startEditorServer(): EditorServer {
  const args = ["--max-old-space-size=4096", typeScriptFile("5.9", "lib/tsserver.js")];
  const server = spawn(process.execPath, [...args, "--disableAutomaticTypingAcquisition"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  server.once("exit", () => {
    for (const settle of waiting.values()) settle({ success: false, message: "it has ended" });
  });
  createInterface(server.stdout).on("line", (line) => {
    // Each message is one line of JSON below a header.
    if (!line.startsWith("{")) return;
    const answer: Answer = JSON.parse(line);
    if (answer.type === "response" && answer.request_seq !== undefined) {
      waiting.get(answer.request_seq)?.(answer);
      waiting.delete(answer.request_seq);
    }
  });
  let last = 0;
  const tell = (command: string, arguments_: object): number => {
    last += 1;
    server.stdin.write(`${JSON.stringify({ seq: last, type: "request", command, arguments: arguments_ })}\n`);
    return last;
  };
  return {
    tell,
    ask: (command, arguments_) =>
      new Promise((resolve, reject) => {
        waiting.set(tell(command, arguments_), ({ success, message, body }) => {
          if (success === true) resolve(body);
          else reject(new Error(`The language server refused ${command}: ${message}`));
        });
      }),
    processorTime: () => processorTime(server.pid ?? 0).own,
    close: () => {
      server.stdin.end();
      server.kill();
    },
  };
}
