import { createHash } from 'node:crypto'
import type { Day } from '#kernel/day'
import { print } from '#print/press'
import type { PrintedProfile } from './printed.ts'
import type { Wording } from './wording.ts'

/** The foot's lines: whose eyes it is for and where it stands, when it was printed, and the SHA-256 of what it says. */
const footOf = (profile: Omit<PrintedProfile, 'foot'>, whose: string, today: Day, { say, format }: Wording): readonly string[] => {
  const hash = createHash('sha256').update(JSON.stringify(profile)).digest('hex')
  return [whose, say('foot.printed', { day: format.day(today), hash: hash.slice(0, 16) })]
}

/** A profile as two pages of tagged PDF. The same profile on the same day gives the same bytes. */
export const profilePdf = (profile: Omit<PrintedProfile, 'foot'>, whose: string, today: Day, wording: Wording): Promise<Uint8Array> =>
  print({
    template: 'features/areas/profile/profile.typ',
    data: { ...profile, foot: footOf(profile, whose, today, wording) } satisfies PrintedProfile,
    on: today,
  })
