import type { Day } from '#kernel/day'
import { useLanguage, useTexts } from '#text/use.ts'
import { Glyph } from '#ui/kit.ts'
import { aboutsOf, lacksOf } from '../../plan/lacking.ts'
import type { Seen } from '../powers.ts'
import { statusOf } from '../standing.ts'
import { approvalTexts } from '../texts.ts'

/** As many as the page's act bar has room for while the plan is in approval: they need not be said twice. */
const inActBar = 6

/** "Mangler nu": who must do what by when, each a link to where it stands, where the page's act does not say it already. */
export const LackingList = ({ seen }: { readonly seen: Seen }) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const { plan, record, standings, today } = seen
  const status = statusOf(record, standings)
  if (status === 'draft') return <p class="muted">{say('lacking.draft')}</p>
  if (status === 'rejected') return null
  const lacks = lacksOf(standings, aboutsOf(plan))
  if (status === 'in_approval' && lacks.length <= inActBar) return null
  if (lacks.length === 0) return status === 'approved' ? <p>{say('lacking.none')}</p> : null
  return (
    <div class="lacking">
      <h3>{say('lacking.title')}</h3>
      <ul>
        {lacks.map(({ key, say: phrase, href, state, due }) => (
          <li key={key}>
            <Glyph shape={state} />
            <a class="quiet" href={href === '#godkendelse' ? '#som-liste' : href}>
              {phrase(language)}
            </a>
            <Late due={due} today={today} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const Late = ({ due, today }: { readonly due: Day | null; readonly today: Day }) => {
  const say = useTexts(approvalTexts)
  return due !== null && due < today ? <span class="late small"> {say('lacking.late')}</span> : null
}
