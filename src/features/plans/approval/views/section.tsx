import type { Actor } from '#features/identity'
import type { Day } from '#kernel/day'
import { useLanguage, useTexts } from '#text/use.ts'
import { GraphPicture, Section } from '#ui/kit.ts'
import { AmendmentList } from '../../amendment/views/list.tsx'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { takenIn } from '../../takeover/taken.ts'
import { takeoverTexts } from '../../takeover/texts.ts'
import type { WholeApproval } from '../approval.ts'
import { graphOf } from '../graph-of.ts'
import type { Seen } from '../powers.ts'
import type { Standing } from '../standing.ts'
import { approvalTexts } from '../texts.ts'
import { ConditionsTable } from './conditions.tsx'
import { LackingList } from './lacking.tsx'
import { ApprovalList } from './list.tsx'
import { RuleLine, RuleName } from './rule.tsx'

export type ApprovalSectionProps = {
  readonly plan: Plan
  readonly record: WholeApproval
  readonly standings: readonly Standing[]
  readonly today: Day
  /** Who looks: what he can do stands in the rows. */
  readonly actor: Actor
}

/** How a plan is approved and how far it has come: drawn, and beside it the same as a list; what is lacking now; the conditions. */
export const ApprovalSection = (props: ApprovalSectionProps) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const { plan, record, standings } = props
  const seen: Seen = props
  const over = useTexts(takeoverTexts)
  const taken = takenIn(record).length
  const both = new Set(record.steps.map(({ branch }) => branch)).size > 2
  return (
    <>
      <Section
        id="godkendelse"
        title={say('section.title')}
        note={both ? say('section.branches') : undefined}
        end={<RuleName record={record} day={plan.from} />}
      >
        <LackingList seen={seen} />
        <GraphPicture graph={graphOf(plan, record, standings, language)} />
        <ApprovalList seen={seen} />
        {taken > 0 && (
          <p>
            <a href={`${hrefOf(plan)}/overtaget`}>{over('taken.note', { count: taken })}</a>
          </p>
        )}
        <RuleLine record={record} day={plan.from} />
        <AmendmentList plan={plan} amendments={record.amendments} />
      </Section>
      <ConditionsTable seen={seen} />
    </>
  )
}
