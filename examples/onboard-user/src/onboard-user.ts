import { ErrorCode, isErrorOf, OperationFailedError, type RamBase } from "rambase-sdk";
import type { Plan } from "./plan.js";

/** Told a line about every step. */
export type Print = (line: string) => void;

/**
 * Onboards a user: lets them into a system, gives them a role and access to confidential documents, makes
 * a copy of the role for their team, and sets them to leave until their first day.
 */
export async function onboardUser(rambase: RamBase, plan: Plan, print: Print): Promise<void> {
  await grantSystemPermission(rambase, plan, print);
  await assignRole(rambase, plan, print);
  await assignConfidentialType(rambase, plan, print);
  await copyRoleForTeam(rambase, plan, print);
  await setToLeave(rambase, plan, print);
}

async function grantSystemPermission(rambase: RamBase, plan: Plan, print: Print): Promise<void> {
  const { userId, ramBaseSystemId, reason } = plan;
  const permission = await rambase.system.users(userId).systemPermissions.create({
    reason,
    ramBaseSystem: { ramBaseSystemId },
  });
  // Your own permissions decide which fields you are shown, so every one of them may be missing.
  const number = permission.systemPermissionId ?? "not shown";
  print(`User ${userId} may use system ${ramBaseSystemId} (system permission ${number}).`);
}

async function assignRole(rambase: RamBase, { userId, roleId }: Plan, print: Print): Promise<void> {
  try {
    await rambase.system.roles(roleId).userAssignments.create({ user: { userId } });
    print(`User ${userId} now has role ${roleId}.`);
  } catch (error) {
    // Narrows `error.code` to the errors that this operation documents.
    if (!isErrorOf(error, "createRoleUserAssignment")) throw error;
    if (error.code !== ErrorCode.UserAssignmentAlreadyExistsOnRole) throw error;
    print(`User ${userId} already had role ${roleId}.`);
  }
}

async function assignConfidentialType(rambase: RamBase, plan: Plan, print: Print): Promise<void> {
  const { userId, confidentialTypeId } = plan;
  await rambase.finance.confidentialTypes(confidentialTypeId).userAssignments.create({ user: { userId } });
  print(`User ${userId} may see documents of confidential type ${confidentialTypeId}.`);
}

async function copyRoleForTeam(rambase: RamBase, plan: Plan, print: Print): Promise<void> {
  const { roleId, teamRoleName: name } = plan;
  const copy = await rambase.system.roles(roleId).operations.copyRole({ name });
  print(`Copying role ${roleId} …`);
  try {
    await copy.finished();
    print(`Role ${roleId} is copied as "${name}".`);
  } catch (error) {
    // The user can do without the copy, so the other steps go on.
    if (!(error instanceof OperationFailedError)) throw error;
    print(`Role ${roleId} could not be copied: ${error.message} (error ${error.code}).`);
  }
}

async function setToLeave(rambase: RamBase, { userId }: Plan, print: Print): Promise<void> {
  const leave = await rambase.system.users(userId).operations.setUserToTemporaryLeave();
  await leave.finished();
  print(`User ${userId} is on leave until the first day of work.`);
}
