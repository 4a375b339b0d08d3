import { createHash } from "node:crypto";

/** Content behind a line with its digest. */
export function seal(content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${digest(content)}\n`), content]);
}

/** @returns the content; `undefined` for anything but what `seal` gave, whole and unchanged */
export function unseal(bytes: Buffer): Buffer | undefined {
  const start = bytes.indexOf("\n") + 1;
  const content = bytes.subarray(start);
  return bytes.toString("latin1", 0, start - 1) === digest(content) ? content : undefined;
}

function digest(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
