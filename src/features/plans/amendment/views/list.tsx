import { usePhrases, useTexts } from '#text/use.ts'
import { LinkList } from '#ui/kit.ts'
import type { WholeApproval } from '../../approval/approval.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { statusOfLive } from '../amendment.ts'
import { amendmentTexts } from '../texts.ts'
import { liveIn, turnOf } from '../turn.ts'
import { nameOf } from '../words.ts'

type ListProps = { readonly plan: Plan; readonly amendments: WholeApproval['amendments'] }

/** The amendments of a plan beside its own approval, newest first: how each stands, and who is to answer now; nothing where there are none. */
export const AmendmentList = ({ plan, amendments }: ListProps) => {
  const say = useTexts(amendmentTexts)
  const speak = usePhrases()
  if (amendments.length === 0) return null
  const href = `${hrefOf(plan)}/aendringer`
  const items = liveIn(amendments)
    .toReversed()
    .flatMap((record) => {
      const { amendment } = record
      if (!amendment) return []
      const turn = turnOf(record)
      const note = turn ? speak(turn.say) : say(`status.${statusOfLive(record)}`)
      return [{ label: speak(nameOf(amendment)), href: `${href}/${amendment.number}`, note }]
    })
  return (
    <>
      <h3 class="list-head" id="aendringer">
        {say('list.title')}
      </h3>
      <LinkList items={[...items, { label: say('list.all'), href }]} />
    </>
  )
}
