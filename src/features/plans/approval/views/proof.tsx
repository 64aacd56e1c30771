import { useFormat, useTexts } from '#text/use.ts'
import type { Plan } from '../../read.ts'
import type { Decision } from '../approval.ts'
import { approvalTexts } from '../texts.ts'

type ProofProps = { readonly plan: Pick<Plan, 'slug'>; readonly decision: Decision }

/** What a decision rests on: the paper as a link, its item and page, the votes, an amount; an answer given here rests on itself. */
export const ProofWords = ({ plan, decision }: ProofProps) => {
  const say = useTexts(approvalTexts)
  const format = useFormat()
  const { paper, item, page, votes, commitment, id, takenOver = false } = decision
  const words = [
    takenOver && say('proof.taken_over'),
    item !== null && (takenOver ? item : say('proof.item', { item })),
    page !== null && say('proof.page', { page }),
    votes !== null && say('proof.votes', { for: votes.for, against: votes.against }),
    commitment !== null && say('proof.commitment', { amount: format.kroner(commitment) }),
  ].filter((word) => word !== false)
  if (!paper) {
    return (
      <a class="quiet" href={`/planer/${plan.slug}/beslutninger/${id}`}>
        {takenOver ? words.join(', ') : say('proof.answer')}
      </a>
    )
  }
  return (
    <>
      <a class="quiet" href={`/planer/${plan.slug}/filer/${paper.id}`}>
        {paper.name}
      </a>
      {words.length > 0 && <span class="sub"> {words.join(', ')}</span>}
    </>
  )
}
