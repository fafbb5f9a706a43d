/** What tools see of a component that do not read Astro; `astro check` sees all of it. */
declare module '*.astro' {
  const component: (props: Record<string, unknown>) => unknown
  export default component
}
