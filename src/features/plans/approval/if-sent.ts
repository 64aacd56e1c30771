import { documentOf, shapeOf } from '../read.ts'
import { freeze } from '../version/canonical.ts'
import type { Seen } from './powers.ts'
import { type Standing, standingsOf } from './standing.ts'

/** What would become of an approval: its yes stays, it opens again, or it is asked for the first time. */
export type Fate = 'keeps' | 'reopens' | 'asked' | 'waits'

const fateOf = (then: Standing, now: Standing | undefined): Fate => {
  if (then.state === 'complete') return 'keeps'
  const had = now?.voices.some(({ decision }) => decision !== null) ?? false
  if (had && (now?.state === 'complete' || now?.state === 'returned' || then.state === 'open')) return 'reopens'
  return then.state === 'open' ? 'asked' : 'waits'
}

/** Where every approval would stand if the draft were frozen and sent now: by the same function that says where they stand. */
export const standingIfSent = ({
  plan,
  record,
  standings,
}: Pick<Seen, 'plan' | 'record' | 'standings'>): readonly { readonly standing: Standing; readonly fate: Fate }[] => {
  const frozen = freeze(documentOf(plan))
  const draft = 'the draft'
  const number = (plan.versions.at(-1)?.number ?? 0) + 1
  const sent = {
    id: draft,
    version: draft,
    number,
    on: '9999-12-31',
    at: '9999-12-31T00:00:00Z',
    by: '',
    for: { id: '', name: '' },
    note: null,
  }
  const parts = frozen.parts.map(({ part, hash }) => ({ part, hash, text: null }))
  const version = { id: draft, number, hash: frozen.hash, parts, estates: shapeOf(plan).estates }
  const then = standingsOf({ ...record, submission: sent, versions: [...record.versions, version] }, shapeOf(plan))
  return then.map((standing) => ({
    standing,
    fate: fateOf(
      standing,
      standings.find(({ key }) => key === standing.key),
    ),
  }))
}
