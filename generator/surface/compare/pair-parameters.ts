import type { Parameter } from "../sdk-surface.js";

/** A parameter before and after; one side is missing where it was added or removed. */
export interface ParameterPair {
  readonly before?: Parameter;
  readonly after?: Parameter;
  /** Whether no parameter of before comes after it. */
  readonly isLast: boolean;
}

/**
 * Finds which parameters belong together: those of one name, and of the rest those in one place, since a
 * parameter may be called otherwise without a change to anybody.
 */
export function pairParameters(
  before: readonly Parameter[],
  after: readonly Parameter[],
): readonly ParameterPair[] {
  const pairs: ParameterPair[] = [];
  let [left, right] = [0, 0];
  while (left < before.length || right < after.length) {
    const [one, other] = [before[left], after[right]];
    const isLast = left >= before.length;
    const comesLater = one !== undefined && other?.name !== one.name && has(after.slice(right), one.name);
    const cameEarlier =
      other !== undefined && other.name !== one?.name && has(before.slice(left), other.name);
    if (other !== undefined && (one === undefined || (comesLater && !cameEarlier))) {
      pairs.push({ after: other, isLast });
      right += 1;
    } else if (one !== undefined && (other === undefined || (cameEarlier && !comesLater))) {
      pairs.push({ before: one, isLast });
      left += 1;
    } else if (one !== undefined && other !== undefined) {
      pairs.push({ before: one, after: other, isLast });
      left += 1;
      right += 1;
    }
  }
  return pairs;
}

function has(parameters: readonly Parameter[], name: string): boolean {
  return parameters.some((one) => one.name === name);
}
