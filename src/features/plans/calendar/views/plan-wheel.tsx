import type { Day } from '#kernel/day'
import { useTexts } from '#text/use.ts'
import { Alert, AsideBlock, Columns, Empty, LinkList, PageHead } from '#ui/kit.ts'
import type { ProgrammePeriod } from '../../../../../rules/lbf-programme-periods/index.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import type { Entry } from '../entries.ts'
import { calendarTexts } from '../texts.ts'
import { Days } from './days.tsx'
import { Doubts } from './doubts.tsx'
import { Ring } from './ring.tsx'
import { Risk } from './risk.tsx'

export type PlanWheelProps = {
  readonly plan: Plan
  readonly entries: readonly Entry[]
  /** Whether everybody has approved the plan, so that it owes the fund papers and measurements. */
  readonly runs: boolean
  readonly rules: ProgrammePeriod | null
  /** Activities that nobody is said to take over. */
  readonly unanchored: number
  readonly writing: boolean
  readonly today: Day
}

/** A plan's year wheel: what it owes and what happens to it, day by day. */
export const PlanWheel = ({ plan, entries, runs, rules, unanchored, writing, today }: PlanWheelProps) => {
  const say = useTexts(calendarTexts)
  return (
    <>
      <PageHead title={say('title.plan', { plan: plan.name })} lede={say(runs ? 'lede' : 'lede.draft')} />
      <Risk entries={entries} today={today} />
      {unanchored > 0 && entries.some(({ kind, day }) => kind === 'anchoring' && day <= today) && (
        <Alert kind="warning" id="forankring" title={say('anchoring.title')}>
          <p>{say('anchoring.text', { count: unanchored })}</p>
        </Alert>
      )}
      <Columns
        label={say('title')}
        aside={
          <>
            {entries.length > 0 && <Ring entries={entries} today={today} />}
            <AsideBlock title={say('backward.title')}>
              <LinkList items={[{ label: say(runs ? 'section.backward.next' : 'section.backward'), href: `${hrefOf(plan)}/tidsplan` }]} />
            </AsideBlock>
          </>
        }
      >
        {entries.length === 0 ? (
          <Empty title={say('title')}>{say('empty')}</Empty>
        ) : (
          <Days entries={entries} today={today} named={false} writing={writing} />
        )}
      </Columns>
      {rules && <Doubts rules={rules} />}
    </>
  )
}
