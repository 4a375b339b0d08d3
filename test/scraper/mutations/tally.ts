import type { Verdict } from "./judge.js";

/** Counts of verdicts, by what a row stands for (a layout, a mutation). */
export class Tally {
  private readonly rows = new Map<string, Map<string, number>>();

  count(row: string, verdict: Verdict): void {
    const counts = this.rows.get(row) ?? new Map<string, number>();
    counts.set(verdict.kind, (counts.get(verdict.kind) ?? 0) + 1);
    this.rows.set(row, counts);
  }

  /** A table: how many pages of each row were spoiled, how many changed, and how these were taken. */
  table(title: string): string {
    const kinds = ["loud", "unseen", "misplaced", "silent"] as const;
    const lines = [...this.rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([row, counts]) => {
        const of = (kind: string) => counts.get(kind) ?? 0;
        const changed = kinds.reduce((sum, kind) => sum + of(kind), 0);
        return [row, changed + of("equal"), changed, ...kinds.map(of)];
      });
    return [[title, "spoiled", "changed", ...kinds], ...lines]
      .map(([row, ...cells]) => `${row}`.padEnd(26) + cells.map((cell) => `${cell}`.padStart(10)).join(""))
      .join("\n");
  }
}
