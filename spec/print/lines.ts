/** How many lines are joined at once: fewer than what the memory for young values holds. */
const packed = 2048;

/** A text that grows line by line. Many single lines cost the collector of memory more than their making. */
export class Lines {
  private readonly packs: string[] = [];
  private fresh: string[] = [];

  add(line: string): void {
    if (this.fresh.push(line) === packed) this.pack();
  }

  /** Adds lines that have a line feed behind each. */
  addAll(lines: string): void {
    this.pack();
    this.packs.push(lines);
  }

  /** All lines, with a line feed behind each. */
  text(): string {
    this.pack();
    return this.packs.join("");
  }

  private pack(): void {
    if (this.fresh.length > 0) this.packs.push(`${this.fresh.join("\n")}\n`);
    this.fresh = [];
  }
}
