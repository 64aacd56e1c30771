import type { Permission } from '#features/identity'
import type { Route } from '#web/routes.ts'
import type { Held } from '../setup/facts.ts'
import type { Facts } from '../setup/record.ts'
import type { Answer } from '../setup/visit.ts'
import { concerns, permits } from './policy.ts'

/** How a request can end, as somebody at the screen would say it. `let in` is a page, a form shown again, or something done. */
export type Outcome = 'let in' | 'sent to sign in' | 'denied' | 'not there' | 'failed'

export const outcomeOf = ({ status, location }: Answer): Outcome => {
  if (status === 303 && (location ?? '').startsWith('/log-ind')) return 'sent to sign in'
  if (status === 403) return 'denied'
  if (status === 404) return 'not there'
  return status < 400 || status === 422 || status === 409 ? 'let in' : 'failed'
}

/** Somebody who asks: a role of the world, a visitor, or somebody signed in without a mandate. */
export type Asker = { readonly name: string; readonly signedIn: boolean; readonly mandates: readonly Held[] }

type Asked = {
  readonly route: Route
  readonly asker: Asker
  /** The record that the address names; undefined where it names none. */
  readonly record: Facts | undefined
  /** What reading that kind of record takes. */
  readonly reading: Permission | undefined
}

/**
 * What the policies' sentences say that a request must end with. A record that may not be read is not there, whether it
 * exists or not; one that may be read but not changed is denied, and so is what none of the asker's roles can do anywhere.
 */
export const expectedOutcome = ({ route: { access }, asker: { signedIn, mandates }, record, reading }: Asked): Outcome => {
  switch (access.kind) {
    case 'public':
      return 'let in'
    case 'public_or':
      return !record || record.published || permits(access.permission, mandates, record) ? 'let in' : 'not there'
    case 'signed_in':
      return signedIn ? 'let in' : 'sent to sign in'
    case 'permission': {
      if (!signedIn) return 'sent to sign in'
      if (!concerns(access.permission, mandates)) return 'denied'
      if (!record || permits(access.permission, mandates, record)) return 'let in'
      return reading && permits(reading, mandates, record) ? 'denied' : 'not there'
    }
  }
}
