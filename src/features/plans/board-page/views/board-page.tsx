import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { Facts, PageHead, Section, Source } from '#ui/kit.ts'
import type { Plan } from '../../read.ts'
import { type BoardPage, goalsIn } from '../board-page.ts'
import { boardPageTexts } from '../texts.ts'
import { Asks } from './asks.tsx'
import { Goals } from './goals.tsx'
import { Milestones } from './milestones.tsx'
import { MoneySection } from './money.tsx'

type BoardPageProps = { readonly plan: Plan; readonly told: BoardPage; readonly today: Day }

/** What ran, and who came. */
const Activities = ({ told: { activities, sessions } }: Pick<BoardPageProps, 'told'>) => {
  const say = useTexts(boardPageTexts)
  const { number } = useFormat()
  const { running, ended, later, unled, unanchored } = activities
  return (
    <Section id="aktiviteter" title={say('activities')}>
      <Facts
        items={[
          { label: say('activities.running'), value: number(running), note: unled > 0 ? say('activities.unled', { count: unled }) : null },
          { label: say('activities.later'), value: number(later) },
          {
            label: say('activities.ended'),
            value: number(ended),
            note: unanchored > 0 ? say('activities.unanchored', { count: unanchored }) : null,
          },
          {
            label: say('sessions'),
            value: sessions.held === 0 ? '–' : number(sessions.people),
            note:
              sessions.held === 0
                ? say('sessions.none')
                : say('sessions.note', { held: number(sessions.held), volunteers: number(sessions.volunteers) }),
          },
        ]}
      />
    </Section>
  )
}

/** A plan on one page for its board: what waits, goals, activities, money, what the municipality's share went to, milestones. */
export const BoardPageView = ({ plan, told, today }: BoardPageProps) => {
  const say = useTexts(boardPageTexts)
  const { day } = useFormat()
  const all = told.goals.length
  const unmeasured = goalsIn(told, 'unmeasured')
  const late = told.milestones.filter((one) => one.late > 0).length
  return (
    <>
      <PageHead
        title={say('title', { plan: plan.name })}
        lede={[
          told.approved ? '' : say('lede.unapproved'),
          say('lede.asks', { count: told.asks.length }),
          all === 0
            ? say('goals.none')
            : say('lede.goals', { well: goalsIn(told, 'reached', 'on_way'), all, behind: goalsIn(told, 'behind') }),
          unmeasured === 0 ? '' : say('lede.unmeasured', { count: unmeasured }),
          late === 0 ? '' : say('lede.late', { count: late }),
        ]
          .filter((words) => words !== '')
          .join(' ')}
      />
      <Asks plan={plan} asks={told.asks} today={today} />
      <Goals plan={plan} told={told} />
      <Activities told={told} />
      <MoneySection plan={plan} told={told} />
      <Milestones milestones={told.milestones} />
      <Source>
        {told.goalsOf === null ? say('source', { day: day(today) }) : say('source.agreed', { number: told.goalsOf, day: day(today) })}
      </Source>
    </>
  )
}
