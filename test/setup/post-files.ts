import { cookieName, signToken } from '#features/identity'
import { testSecret } from './app.ts'
import type { World } from './world.ts'

/** Sends a form with files as the coordinator of Skanderborg. */
export const postFiles = async (
  world: World,
  path: string,
  body: FormData,
): Promise<{ readonly status: number; readonly text: string; readonly location: string | null }> => {
  const token = await world.signIn.open({ email: 'skanderborg-koordinator@demo.invalid', name: 'Boligsocial koordinator' })
  const cookie = `${cookieName(world.settings.secure)}=${signToken(testSecret, token)}`
  const origin = world.settings.origins[0] ?? ''
  const answer = await world.app.request(`${origin}${path}`, { method: 'POST', body, headers: { origin, cookie } })
  return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') }
}
