/** One line of a CSV file (RFC 4180), with its end. What is missing is an empty column. */
export function csvLine(values: readonly unknown[]): string {
  return `${values.map(csvValue).join(",")}\r\n`;
}

function csvValue(value: unknown): string {
  if (value === undefined || value === null) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
