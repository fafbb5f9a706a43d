/** The sheet's look. Pictures of all shapes have the same area; where one shape is shown, they fill a grid. */
export const STYLES = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; scroll-padding-top: 4rem;
  --paper: light-dark(#eceeed, #1d211f); --raised: light-dark(#fff, #2a2f2c); --ink: light-dark(#1c2b24, #e9ece6);
  --soft: light-dark(#52605a, #aab5af); --line: light-dark(#cdd3d0, #454d49); --link: light-dark(#1f5c43, #7fc8a4);
  --alert: light-dark(#a3291a, #ff9d8a); --area: 15rem; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); }
main { padding: 1.5rem; }
a { color: var(--link); }
header { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; margin-bottom: 1rem; }
header p { margin: 0; color: var(--soft); flex: 1; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.2; }
form { display: flex; flex-wrap: wrap; gap: 0.75rem 1rem; align-items: end; margin-bottom: 1rem; }
label { display: grid; gap: 0.125rem; font-size: 0.8125rem; color: var(--soft); min-width: 0; }
select, button { font: inherit; font-size: 1rem; min-height: 2.5rem; padding: 0.25rem 0.5rem; max-width: 100%;
  color: var(--ink); background: var(--raised); border: 1px solid var(--line); border-radius: 0.375rem; }
button { padding-inline: 1.25rem; color: var(--paper); background: var(--link); border-color: transparent; font-weight: 600; cursor: pointer; }
.tick { display: flex; gap: 0.5rem; align-items: center; min-height: 2.5rem; font-size: 1rem; color: var(--ink); }
.tick input { width: 1.25rem; height: 1.25rem; margin: 0; flex: none; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.unknown, .fault { background: var(--raised); border-inline-start: 0.375rem solid var(--alert); border-radius: 0.375rem; padding: 0.75rem 1rem; margin: 0 0 1rem; max-width: 70rem; }
.fault h2 { margin: 0 0 0.25rem; font-size: 1.125rem; color: var(--alert); }
.fault ul { margin: 0; padding: 0; list-style: none; display: grid; gap: 0.75rem; }
.fault code { font-size: 0.9375rem; font-weight: 600; overflow-wrap: anywhere; white-space: pre-wrap; }
.fault p { margin: 0.125rem 0 0; color: var(--soft); }
nav { position: sticky; top: 0; z-index: 1; display: flex; gap: 0.5rem; overflow-x: auto; background: var(--paper);
  margin: 0 -1.5rem 0.5rem; padding: 0.5rem 1.5rem; border-bottom: 1px solid var(--line); }
nav a { flex: none; padding: 0.25rem 0.75rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--raised);
  font-size: 0.875rem; text-decoration: none; white-space: nowrap; }
section:not(.fault) h2 { display: flex; gap: 0.5rem; align-items: baseline; margin: 0 0 0.375rem; font-size: 0.9375rem; font-weight: 400; }
section h2 b { flex: none; }
section h2 span { flex: 0 1 auto; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; color: var(--soft); }
section h2 a { flex: none; margin-inline-start: auto; padding: 0.25rem 0; font-size: 0.875rem; }
.rows { display: grid; grid-template-columns: minmax(0, 1fr); gap: 2rem; }
.rows section h2 a { margin-inline-start: 0; }
.rows section > div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
.rows figure { width: calc(var(--area) * sqrt(var(--ratio))); max-width: 100%; }
.rows[style] section > div { display: grid; grid-template-columns: repeat(auto-fill, minmax(calc(14rem * sqrt(var(--ratio))), 1fr)); }
.rows[style] figure { width: auto; }
.grid { --area: 18.5rem; display: grid; gap: 1.5rem; align-items: end;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(var(--area) * sqrt(var(--ratio)))), 1fr)); }
.grid section { min-width: 0; container-type: inline-size; }
@container (width < 22rem) { .grid section h2 span { display: none; } .grid section h2 b { flex: 0 1 auto; min-width: 0; } }
figure { margin: 0; }
figure a { display: block; position: relative; }
figure img { display: block; width: 100%; height: auto; background: #8883; }
figure .boxes { position: absolute; inset: 0; display: none; background: none; }
:root:has(#boxes:checked) .boxes { display: block; }
figcaption { font-size: 0.8125rem; color: var(--soft); }
@media (max-width: 40rem) {
  main { padding: 1rem; }
  nav { margin-inline: -1rem; padding-inline: 1rem; }
  nav a { padding-block: 0.5rem; border-radius: 1.25rem; }
  form { display: grid; grid-template-columns: 1fr 1fr; }
  select { width: 100%; }
  header { justify-content: space-between; }
  header p { order: 1; flex: 1 0 100%; }
  label:nth-of-type(5), .tick, form button { grid-column: 1 / -1; }
  .grid { --area: 10rem; gap: 1rem; }
  section h2 b { flex: 0 1 auto; }
  .grid h2 span { display: none; }
  .grid section:not(.fault) h2 { flex-wrap: wrap; gap: 0 0.5rem; }
  .rows section > div, .rows[style] section > div { display: flex; flex-wrap: nowrap; overflow-x: auto; scroll-snap-type: x proximity;
    margin-inline: -1rem; padding: 0 1rem 0.25rem; scroll-padding-inline: 1rem; }
  .rows figure, .rows[style] figure { --height: 15rem; flex: none; width: min(calc(var(--height) * var(--ratio)), 84vw); scroll-snap-align: start; }
}
`

/** Keeps the tick for boxes in the address, where a reload finds it. */
export const SCRIPT = `
document.querySelector('#boxes')?.addEventListener('change', ({ target }) => {
  const address = new URL(location.href);
  if (target.checked) address.searchParams.set('boxes', '1');
  else address.searchParams.delete('boxes');
  history.replaceState(null, '', address);
});
`
