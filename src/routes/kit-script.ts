import { getKitTheme } from 'perennial:site'

/** The script of the kit. */
export async function GET(): Promise<Response> {
  const { script } = await getKitTheme()
  return new Response(script, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
