/** Whether a process of this machine still runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user answers with EPERM, and lives.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
