import { useFormat, useTexts } from '#text/use.ts'
import { Example, Sub } from '#ui/kit.ts'
import type { Plan } from '../../read.ts'
import { milestonesHref } from '../href.ts'
import type { Followed } from '../milestone.ts'
import { milestoneTexts } from '../texts.ts'

/** The day of a milestone; below it the first one where it was moved, and each move with its reason. */
export const DueDay = ({ row }: { readonly row: Followed }) => {
  const say = useTexts(milestoneTexts)
  const format = useFormat()
  const { milestone, first, moves } = row
  return (
    <>
      <time dateTime={milestone.dueOn}>{format.day(milestone.dueOn)}</time>
      {first !== null && (
        <>
          <Sub>{say('first', { day: format.day(first), count: moves.length })}</Sub>
          <details>
            <summary>{say('moves.show', { count: moves.length })}</summary>
            <ul>
              {moves.map(({ from, to, on, reason, example }) => (
                <li key={`${from} ${to} ${on}`}>
                  {say('moves.one', { on: format.shortDay(on), from: format.shortDay(from), to: format.shortDay(to), reason })}{' '}
                  {example && <Example />}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </>
  )
}

/** What a milestone stands before though it waits for it, with the way to each. */
export const StandsBefore = ({ row, plan }: { readonly row: Followed; readonly plan: Pick<Plan, 'slug' | 'kind'> }) => {
  const say = useTexts(milestoneTexts)
  const format = useFormat()
  if (row.before.length === 0) return null
  return (
    <Sub>
      {say('before.lead')}{' '}
      {row.before.map(({ id, title, dueOn }, at) => (
        <>
          {at > 0 && ', '}
          <a href={milestonesHref(plan, id)}>{say('before.one', { title, day: format.shortDay(dueOn) })}</a>
        </>
      ))}
    </Sub>
  )
}
