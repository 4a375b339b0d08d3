/** Whom to onboard, and what they are given. */
export interface Plan {
  readonly userId: number;
  /** The RamBase system that the user is let into, and why. */
  readonly ramBaseSystemId: number;
  readonly reason: string;
  /** The role that the user is given. */
  readonly roleId: number;
  /** The kind of confidential documents that the user may see. */
  readonly confidentialTypeId: number;
  /** What the copy of the role is called, in which the user's team can change things. */
  readonly teamRoleName: string;
}

/** What `npm start` carries out: put the numbers of your own system here. */
export const plan: Plan = {
  userId: 100,
  ramBaseSystemId: 1,
  reason: "Starts in the night shift",
  roleId: 100123,
  confidentialTypeId: 100001,
  teamRoleName: "Night shift",
};
