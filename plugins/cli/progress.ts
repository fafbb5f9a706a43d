/** Show how far long work has come, on a terminal only. */
export function terminalProgress(): ((done: number, total: number) => void) | undefined {
  const { stderr } = process
  if (!stderr.isTTY) return undefined
  let shown = -1
  return (done, total) => {
    const percent = Math.floor((done / total) * 100)
    if (percent === shown) return
    shown = percent
    stderr.write(done === total ? '\r\u001b[K' : `\r\u001b[Kmaking ${done} of ${total} files (${percent} %)`)
  }
}
