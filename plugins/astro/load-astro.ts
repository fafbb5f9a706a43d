/** Load Astro; by itself it reports each build to its makers, and asks the registry for newer versions of itself. */
export async function loadAstro() {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true'
  return import('astro')
}
