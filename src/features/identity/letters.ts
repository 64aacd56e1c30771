import type { Language } from '#text/language.ts'
import type { Mail } from '../../mail.ts'
import type { SignInLetter } from './sign-in.ts'
import { identityTexts } from './texts.ts'

/** Writes the letter with the sign-in link. The link lands on a page with a button. */
export const sendSignInLetter =
  (mail: Mail, baseUrl: string, languageOf: (email: string) => Language) =>
  async ({ email, token, returnTo }: SignInLetter): Promise<void> => {
    const say = identityTexts.in(languageOf(email))
    const url = `${baseUrl}/log-ind/link?${new URLSearchParams({ token, til: returnTo })}`
    await mail.send({ to: email, subject: say('signin.mail.subject'), text: say('signin.mail.body', { url }) })
  }

/** At most `most` letters to an address within a quarter of an hour; memory only, since a restart harms nobody. */
export const letterLimit = (most: number, now: () => number): ((email: string) => boolean) => {
  const sent = new Map<string, number[]>()
  const window = 15 * 60_000
  return (email) => {
    const recent = (sent.get(email) ?? []).filter((moment) => now() - moment < window)
    if (recent.length >= most) return false
    if (sent.size > 10_000) sent.clear()
    sent.set(email, [...recent, now()])
    return true
  }
}
