import type { Day } from '#kernel/day'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { Glyph } from '#ui/kit.ts'
import { aboutsOf, lacksOf } from '../../plan/lacking.ts'
import type { Seen } from '../powers.ts'
import { statusOf } from '../standing.ts'
import { approvalTexts } from '../texts.ts'

/** "Mangler nu": who must do what by when, each a link to where it stands. Nothing while the plan is a draft, or when all is done. */
export const LackingList = ({ seen }: { readonly seen: Seen }) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const { plan, record, standings, today } = seen
  const status = statusOf(record, standings)
  if (status === 'draft') return <p class="muted">{say('lacking.draft')}</p>
  if (status === 'rejected') return null
  const lacks = lacksOf(standings, aboutsOf(plan))
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
  const format = useFormat()
  return due !== null && due < today ? <span class="late small"> {say('lacking.late', { day: format.shortDay(due) })}</span> : null
}
