import type { Id } from '#kernel/id'
import { useFormat, useTexts } from '#text/use.ts'
import type { Plan } from '../../read.ts'
import { textKey } from '../origin.ts'
import { originTexts } from '../texts.ts'

type Of = { readonly plan: Pick<Plan, 'origin'> }

const Mark = ({ plan: { origin } }: Of) => {
  const say = useTexts(originTexts)
  return origin ? (
    <span class="small muted" title={say('tag.title', { name: origin.name })}>
      {say('tag', { name: origin.name })}
    </span>
  ) : null
}

/** Where a record came from, while it stands as it came. */
export const FromEarlier = ({ plan, id }: Of & { readonly id: Id }) => (plan.origin?.records.includes(id) ? <Mark plan={plan} /> : null)

/** The same of a text. */
export const TextFromEarlier = ({ plan, part, section }: Of & { readonly part: Id; readonly section: string }) =>
  plan.origin?.texts.includes(textKey(part, section)) ? <Mark plan={plan} /> : null

/** On a plan's page: which plan it was begun from, what was taken, what stands as it came, and what was left out. */
export const BegunFrom = ({ plan: { origin } }: Of) => {
  const say = useTexts(originTexts)
  const { day, listed } = useFormat()
  if (!origin) return null
  const standing = origin.records.length + origin.texts.length
  const kinds = listed(origin.taken.map((kind) => say(`kind.${kind}`).toLowerCase()))
  return (
    <p>
      {say('begun')} <a href={`/planer/${origin.slug}`}>{origin.name}</a> {say('begun.lede', { day: day(origin.begunOn), kinds })}{' '}
      {standing > 0 ? say('begun.standing', { count: standing }) : say('begun.saved')}{' '}
      {origin.leftOut.length > 0 &&
        say('begun.left', { names: listed(origin.leftOut.map(({ kind, name }) => say(`left.${kind}`, { name }))) })}
    </p>
  )
}
