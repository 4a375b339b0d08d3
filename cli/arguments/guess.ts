/** The known name that a person most likely meant, or nothing when none is close. */
export function guess(typed: string, known: readonly string[]): string | undefined {
  const allowed = Math.max(1, Math.floor(typed.length / 3));
  const best = known
    .map((name) => ({
      name,
      distance: name.startsWith(typed) && typed.length > 2 ? 0 : distance(typed, name),
    }))
    .sort((left, right) => left.distance - right.distance)[0];
  return best !== undefined && best.distance <= allowed ? best.name : undefined;
}

/**
 * How many letters to add, remove, replace or swap with their neighbour to get from one word to the other.
 */
function distance(from: string, to: string): number {
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + same,
          isSwap ? at(beforePrevious, column - 2) + 1 : Infinity,
        ),
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
