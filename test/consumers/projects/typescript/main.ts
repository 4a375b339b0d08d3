import { ErrorCode, isErrorOf, RamBase } from "rambase-sdk";
import { errorCatalogue } from "rambase-sdk/errors";
import { createNodeFetch } from "rambase-sdk/node";
import type { paths } from "rambase-sdk/paths";
import { createRoleUserAssignment, type RoleUserAssignmentInput } from "rambase-sdk/system";
import { responseValidators } from "rambase-sdk/validators";

const checks = { responseValidators, validateResponses: "throw" } as const;
const rambase = new RamBase({ auth: { token: "t" }, fetch: createNodeFetch(), ...checks });
const body: RoleUserAssignmentInput = { user: { userId: 100 } };
const assignment = await rambase.system.roles(100123).userAssignments.create(body);
export const id: number | undefined = assignment.userAssignmentId;
export const path: keyof paths = "/system/roles";

try {
  await createRoleUserAssignment(rambase, { roleId: 100123 }, body);
} catch (error) {
  if (isErrorOf(error, "createRoleUserAssignment") && error.code === ErrorCode.CommentIsRequired)
    console.log(errorCatalogue[error.code]?.message);
}
// @ts-expect-error a role has a number
rambase.system.roles("1");
