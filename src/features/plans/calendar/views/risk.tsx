import { type Day, daysBetween } from '#kernel/day'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Alert } from '#ui/kit.ts'
import { atRisk, type Entry } from '../entries.ts'
import { calendarTexts } from '../texts.ts'
import { useSpan } from './span.ts'

type RiskProps = {
  readonly entries: readonly Entry[]
  readonly today: Day
  /** Whether each line names its plan: where there are several. */
  readonly named?: boolean
}

/** So many lines are read; what is more stands in the table below. */
const mostLines = 4

/** The papers of one plan with one last day. */
const Line = ({ papers, today, named }: { readonly papers: readonly Entry[]; readonly today: Day; readonly named: boolean }) => {
  const say = useTexts(calendarTexts)
  const speak = usePhrases()
  const { day } = useFormat()
  const span = useSpan()
  const [first] = papers
  if (!first) return null
  const days = daysBetween(today, first.day)
  return (
    <li>
      {named && `${first.plan.name}: `}
      {papers.map((paper, index) => (
        <span key={paper.key}>
          {index > 0 && ', '}
          <a href={paper.href}>{speak(paper.what)}</a>
        </span>
      ))}{' '}
      {say(days < 0 ? 'risk.late' : 'risk.soon', { day: day(first.day), days: span(days) })}
    </li>
  )
}

/** Papers for which the fund will withhold, or withholds, an instalment; nothing when there are none. */
export const Risk = ({ entries, today, named = false }: RiskProps) => {
  const say = useTexts(calendarTexts)
  const papers = atRisk(entries, today)
  if (papers.length === 0) return null
  const lines = [...Map.groupBy(papers, ({ plan, day }) => `${day} ${plan.slug}`).values()]
  const left = lines.slice(mostLines).flat().length
  return (
    <Alert kind="warning" title={say('risk.title', { count: papers.length })}>
      <p>{say('risk.why')}</p>
      <ul>
        {lines.slice(0, mostLines).map((own) => (
          <Line papers={own} today={today} named={named} key={own[0]?.href} />
        ))}
      </ul>
      {left > 0 && <p>{say('risk.more', { count: left })}</p>}
    </Alert>
  )
}
