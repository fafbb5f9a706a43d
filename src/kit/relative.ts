/** Write the address of a file as seen from that of a page, so that the kit can be opened from a folder as well as from a server. */
export function relative(from: string, to: string): string {
  const steps = from.split('/').slice(1, -1)
  const target = to.split('/').slice(1)
  let shared = 0
  while (shared < steps.length && shared < target.length - 1 && steps[shared] === target[shared]) shared += 1
  return [...steps.slice(shared).map(() => '..'), ...target.slice(shared)].join('/')
}
