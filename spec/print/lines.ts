/** How many lines are joined at once: fewer than what the memory for young values holds. */
const packed = 2048;

/** A text that grows line by line. Many single lines cost the collector of memory more than their making. */
export class Lines {
  private readonly packs: Buffer[] = [];
  private fresh: string[] = [];

  add(line: string): void {
    if (this.fresh.push(line) === packed) this.pack();
  }

  /** Adds lines that have a line feed behind each, in UTF-8. */
  addAll(lines: Buffer): void {
    this.pack();
    this.packs.push(lines);
  }

  /** All lines in UTF-8, with a line feed behind each. */
  bytes(): Buffer {
    this.pack();
    return this.packs.length === 1 && this.packs[0] ? this.packs[0] : Buffer.concat(this.packs);
  }

  private pack(): void {
    if (this.fresh.length > 0) this.packs.push(Buffer.from(`${this.fresh.join("\n")}\n`));
    this.fresh = [];
  }
}
