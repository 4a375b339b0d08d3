/** A way in which a request does not fit the document. */
export interface Violation {
  /** `path.roleId`, `query.$db`, `header.content-type`, `body.userAssignment.user.userId`. */
  readonly place: string;
  readonly message: string;
}
