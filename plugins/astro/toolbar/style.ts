/** How the list in the toolbar looks, on the dark ground of Astro's windows (#13151a). Contrast is 4.5 or more. */
export const STYLE = `
  :host { color-scheme: dark; }
  .top { position: sticky; top: 0; background: #13151a; display: flex; justify-content: space-between; align-items: center; gap: 16px; }
  h1, h2, p, ul { margin: 0; padding: 0; }
  h1 { font-size: 20px; color: #fff; }
  h2 { font-size: 14px; color: #fff; margin-top: 18px; }
  button { font: inherit; font-size: 14px; color: #fff; background: #343841; border: 1px solid #8b909c; border-radius: 6px; padding: 4px 12px; cursor: pointer; }
  button:focus-visible, .all:focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
  .all { overflow: auto; overscroll-behavior: contain; }
  .sum { font-size: 15px; color: #fff; margin-top: 8px; }
  .file, .rest, .rule { color: #bfc1c9; }
  .file { font: 12px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
  .rest { font-size: 13px; margin-top: 18px; }
  ul { list-style: none; }
  li { font-size: 14px; line-height: 1.5; color: #e6e7ea; margin-top: 8px; padding-top: 8px; border-top: 1px solid #343841; overflow-wrap: anywhere; white-space: pre-line; }
  code { font: 12px/1.5 ui-monospace, monospace; color: #fff; }
  .level { display: inline-block; padding: 0 6px; border-radius: 4px; font-size: 12px; font-weight: 700; color: #fff; }
  .error { background: #b33e66; }
  .warning { background: #8a6414; }
  .hint { background: #4a5060; }
`
