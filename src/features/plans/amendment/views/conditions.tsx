import { useFormat, useTexts } from '#text/use.ts'
import { LinkList, Section } from '#ui/kit.ts'
import { mayMeet, type Seen } from '../../approval/powers.ts'
import { hrefOf } from '../../open.ts'
import { amendmentTexts } from '../texts.ts'

/** The conditions that were set when an amendment was approved, those that are not met first; whoever writes the plan says when they are. */
export const AmendmentConditions = ({ seen }: { readonly seen: Seen }) => {
  const say = useTexts(amendmentTexts)
  const { day } = useFormat()
  const conditions = seen.record.decisions.filter(({ countsFrom }) => countsFrom !== null).flatMap((decision) => decision.conditions)
  if (conditions.length === 0) return null
  const meeting = mayMeet(seen)
  return (
    <Section id="betingelser" title={say('one.conditions')}>
      <LinkList
        items={conditions
          .toSorted((one, other) => Number(one.met !== null) - Number(other.met !== null))
          .map(({ id, what, owner, dueOn, met }) => {
            const label = say('one.condition', { what, owner, day: day(dueOn) })
            const note = met ? say('one.condition.met', { day: day(met.on) }) : say('one.condition.unmet')
            return meeting && !met ? { label, note, href: `${hrefOf(seen.plan)}/betingelser/${id}` } : { label, note }
          })}
      />
    </Section>
  )
}
