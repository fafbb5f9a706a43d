/** How far down the window a heading has to be to open a section that is not yet read, as a part of its height. */
const READ_AT = 0.3

/** Mark the section that is being read in the list of contents beside a text. */
export function markSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.beside a')]
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    return heading ? [{ link, heading }] : []
  })
  const observer = new IntersectionObserver(
    () => {
      const line = innerHeight * READ_AT + 1
      const current = sections.findLast(({ heading }) => heading.getBoundingClientRect().top <= line)
      for (const { link } of sections)
        if (link === current?.link) link.setAttribute('aria-current', 'true')
        else link.removeAttribute('aria-current')
    },
    { rootMargin: `0px 0px ${(READ_AT - 1) * 100}%` },
  )
  for (const { heading } of sections) observer.observe(heading)
}
