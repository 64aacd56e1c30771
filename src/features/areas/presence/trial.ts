import { at, type Refusal } from '#kernel/result'
import type { StoredCount } from './protect-sums.ts'
import type { Sums } from './sums.ts'
import { presenceTexts } from './texts.ts'

/** The field of what a trial answers: no fault of the form, but what would have been stored. */
export const trialField = 'trial'

/** What an import would store, in counts alone: no address, no place and no number of a place. It is answered in place of storing. */
export const trialOf = ({ matched }: Sums, stored: readonly StoredCount[], manner: 'sums' | 'addresses'): Refusal => {
  const inState = (state: StoredCount['state']): number => stored.filter((one) => one.state === state).length
  const estates = new Set(stored.flatMap(({ estate, state }) => (state === 'missing' ? [] : (estate ?? [])))).size
  const kinds = new Set(stored.map(({ kind }) => kind)).size
  const counts = { estates, kinds, known: inState('known'), hidden: inState('hidden'), missing: inState('missing') }
  return at(trialField, (language) => {
    const say = presenceTexts.in(language)
    const told = say('trial.told', counts)
    return manner === 'addresses' ? `${told} ${say('trial.matched', { matched: say(`matched.${matched}`) })}` : told
  })
}
