/** Options that several commands share. */
export const checkArgument = {
  type: "boolean",
  description: "Write nothing; list what would change and end with 1 when something would",
} as const;

export const cacheArgument = {
  type: "boolean",
  description: "Keep what was made of each page, and make anew only what has changed",
  negativeDescription: "Make everything anew, and keep nothing for the next run",
  default: true,
} as const;

export const jsonArgument = { type: "boolean", description: "Print the result as JSON" } as const;

export const openapiArgument = {
  type: "positional",
  description: "OpenAPI document, YAML or JSON",
  required: true,
} as const;

export const nameArgument = {
  type: "string",
  description: "Name of the SDK's package (default: rambase-sdk)",
  valueHint: "name",
} as const;

export const overlaysArgument = {
  type: "string",
  description: "Folder with corrections (default: spec/overlays, where there is one)",
  valueHint: "dir",
} as const;

export const strictArgument = {
  type: "boolean",
  description: "Write nothing and end with 1 when anything on the pages was not understood",
} as const;
