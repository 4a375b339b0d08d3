/** The command line was not understood. Carries what to say; never shown with a stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
