/** Tell whether a process runs on this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (thrown) {
    // EPERM: there is such a process, of another user.
    return (thrown as NodeJS.ErrnoException).code === 'EPERM'
  }
}
