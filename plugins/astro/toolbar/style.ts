/** How what is said in the toolbar looks, on the dark ground of Astro's windows (#13151a). Contrast is 4.5 or more. */
export const STYLE = `
  :host { color-scheme: dark; }
  astro-dev-toolbar-window { width: min(720px, 100%); max-height: min(640px, calc(100vh - 96px)); }
  .top { position: sticky; top: 0; background: #13151a; display: flex; justify-content: space-between; align-items: center; gap: 16px; }
  h1, h2, h3, p, ul { margin: 0; padding: 0; }
  h1 { font-size: 20px; color: #fff; }
  h2 { font-size: 14px; color: #fff; margin-top: 18px; }
  h3 { font-size: 14px; line-height: 1.4; color: #fff; margin-top: 14px; }
  h3::first-letter { text-transform: uppercase; }
  button { font: inherit; font-size: 14px; color: #fff; background: #343841; border: 1px solid #8b909c; border-radius: 6px; padding: 4px 12px; cursor: pointer; }
  .open { background: none; border: 0; padding: 0; text-decoration: underline; text-underline-offset: 2px; color: #fff; }
  button:focus-visible, summary:focus-visible, a:focus-visible, .all:focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
  .all { overflow: auto; overscroll-behavior: contain; scroll-padding-top: 48px; }
  .sum { font-size: 15px; color: #fff; margin-top: 8px; }
  .file, .rest, .rule { color: #bfc1c9; }
  .file { font: 12px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
  .rule { font-weight: 400; }
  .rest { font-size: 13px; margin-top: 18px; }
  ul { list-style: none; }
  li { font-size: 14px; line-height: 1.5; color: #e6e7ea; margin-top: 8px; padding-top: 8px; border-top: 1px solid #343841; overflow-wrap: anywhere; white-space: pre-line; }
  code { font: 12px/1.5 ui-monospace, monospace; color: #fff; }
  .level { display: inline-block; padding: 0 6px; border-radius: 4px; font-size: 12px; font-weight: 700; color: #fff; }
  .error { background: #b33e66; }
  .warning { background: #8a6414; }
  .hint { background: #4a5060; }
  details { margin-top: 12px; padding-top: 12px; border-top: 1px solid #8b909c; font-size: 14px; }
  p + details, ul + details { margin-top: 20px; }
  details li { margin-top: 4px; padding: 0 0 0 12px; border: 0; border-left: 2px solid #343841; }
  summary { cursor: pointer; line-height: 1.5; color: #e6e7ea; }
  summary h2 { display: inline; }
  a { color: #fff; text-underline-offset: 2px; }
  .pictures { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 12px; align-items: end; margin-top: 10px; }
  .picture { display: grid; gap: 4px; font-size: 12px; line-height: 1.4; }
  .picture img { width: 100%; height: auto; max-height: 180px; object-fit: contain; object-position: left bottom; border-radius: 4px; }
  .kit { font-size: 14px; margin-top: 16px; }
`
