// Made by rambase-openapi from the OpenAPI document; edit that instead.

/** What is documented about an error. */
export interface CatalogueEntry {
  /** HTTP status of the answer. */
  readonly status: number;
  /** English text, before values are filled in. */
  readonly message: string;
  /** What is filled in, in order: names from the text, or `value0` where it has only a number. */
  readonly parameters?: readonly string[];
  /** The operations that document the error. */
  readonly operations: readonly string[];
}

/** Every documented error, by number. */
export const errorCatalogue: { readonly [code: number]: CatalogueEntry } = {
  101013: {
    status: 404,
    message: "Sub-module not found",
    operations: ["createConfidentialTypeUserAssignment"],
  },
  101015: {
    status: 404,
    message: "Permission not found",
    operations: ["copyRole", "createRoleUserAssignment"],
  },
  101052: {
    status: 400,
    message: "User assignment already exists on the role (conflicting period)",
    operations: ["createConfidentialTypeUserAssignment", "copyRole", "createRoleUserAssignment"],
  },
  101060: {
    status: 400,
    message: "Valid from-date can not be less than today",
    operations: ["createConfidentialTypeUserAssignment"],
  },
  101061: {
    status: 400,
    message: "Valid to-date can not be less than valid from-date",
    operations: ["createConfidentialTypeUserAssignment", "copyRole", "createRoleUserAssignment"],
  },
  101420: {
    status: 404,
    message: "Setting definition not found",
    operations: ["createConfidentialTypeUserAssignment", "copyRole", "createRoleUserAssignment"],
  },
  101806: {
    status: 400,
    message: "The Valid to-date of the document is not valid",
    operations: ["createConfidentialTypeUserAssignment", "copyRole", "createRoleUserAssignment"],
  },
  102139: {
    status: 400,
    message: "Comment is required",
    operations: ["createConfidentialTypeUserAssignment", "copyRole", "createRoleUserAssignment"],
  },
  103011: {
    status: 400,
    message: "Valid to date must be later or equal to start date when access points record is deactivated",
    operations: ["createConfidentialTypeUserAssignment", "createRoleUserAssignment"],
  },
  104396: {
    status: 400,
    message: "Set a valid to date that is a maximum of 3 days in the future",
    operations: ["createConfidentialTypeUserAssignment", "copyRole", "createRoleUserAssignment"],
  },
  108139: {
    status: 400,
    message: "Valid to date is required",
    operations: ["copyRole", "createRoleUserAssignment"],
  },
};
