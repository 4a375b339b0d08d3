import { ErrorCode, isErrorOf, OperationFailedError, type RamBase, RamBaseError } from "rambase-sdk";
import type { Plan } from "./plan.js";

/** Told a line about every step. */
export type Print = (line: string) => void;

/** A part of the onboarding. Throws what its calls throw. */
export type Step = (rambase: RamBase, plan: Plan, print: Print) => Promise<void>;

/**
 * What is done for a user, in this order: they are let into a system, given a role and access to confidential
 * documents, the role is copied for their team, and they are set to leave until their first day.
 */
export const steps: readonly Step[] = [
  grantSystemPermission,
  assignRole,
  assignConfidentialType,
  copyRoleForTeam,
  setToLeave,
];

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
  const { userAssignments } = rambase.finance.confidentialTypes(confidentialTypeId);
  try {
    await userAssignments.create({ user: { userId } });
    print(`User ${userId} may see documents of confidential type ${confidentialTypeId}.`);
  } catch (error) {
    if (!isErrorOf(error, "createConfidentialTypeUserAssignment")) throw error;
    if (error.code !== ErrorCode.UserAssignmentAlreadyExistsOnRole) throw error;
    print(`User ${userId} already saw documents of confidential type ${confidentialTypeId}.`);
  }
}

async function copyRoleForTeam(rambase: RamBase, plan: Plan, print: Print): Promise<void> {
  const { roleId, teamRoleName: name } = plan;
  let isStarted = false;
  try {
    const copy = await rambase.system.roles(roleId).operations.copyRole({ name });
    isStarted = true;
    print(`Copying role ${roleId} …`);
    await copy.finished();
    print(`Role ${roleId} is copied as "${name}".`);
  } catch (error) {
    // The user can do without the copy, so the other steps go on.
    if (error instanceof OperationFailedError) {
      print(`Role ${roleId} could not be copied: ${error.message} (error ${error.code ?? "not shown"}).`);
    } else if (isStarted && error instanceof RamBaseError) {
      print(`The copying of role ${roleId} goes on at the server: ${error.message}`);
    } else {
      throw error;
    }
  }
}

async function setToLeave(rambase: RamBase, { userId }: Plan, print: Print): Promise<void> {
  const leave = await rambase.system.users(userId).operations.setUserToTemporaryLeave();
  await leave.finished();
  print(`User ${userId} is on leave until the first day of work.`);
}
