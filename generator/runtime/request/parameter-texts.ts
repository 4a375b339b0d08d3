/** The text of a parameter that travels as JSON. */
export function jsonParameter(value: unknown): unknown {
  // As with all parameters, null stands for one that is left out.
  return value === null ? undefined : JSON.stringify(value);
}

/** The text of a list whose elements a space keeps apart. */
export function spacedList(value: unknown): unknown {
  return Array.isArray(value) && value.length > 0 ? value.join(" ") : value;
}

/** The text of a list whose elements a pipe keeps apart. */
export function pipedList(value: unknown): unknown {
  return Array.isArray(value) && value.length > 0 ? value.join("|") : value;
}
