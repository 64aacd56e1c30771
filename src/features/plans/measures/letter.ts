import type { Language } from '#text/language.ts'
import type { Lacking } from './missing.ts'
import type { OwedGoal } from './owed-queries.ts'
import { periodName } from './period.ts'
import { measuresTexts } from './texts.ts'

/** So many periods of a goal are named; what is more is counted. */
export const mostNamed = 3

type Reminder = { readonly plan: string; readonly lacking: Lacking<OwedGoal>; readonly href: string; readonly by: string }

/** The letter about what nobody has measured: each goal with its periods, and where the figures are written. */
export const letterText = (
  language: Language,
  { plan, lacking, href, by }: Reminder,
): { readonly subject: string; readonly text: string } => {
  const say = measuresTexts.in(language)
  const lines = lacking.goals.map(({ goal, periods }) => {
    const named = periods
      .slice(0, mostNamed)
      .map((period) => periodName(period, language))
      .join(', ')
    const more = periods.length > mostNamed ? ` ${say('missing.more', { count: periods.length - mostNamed })}` : ''
    return `- ${goal.part}.${goal.number} ${goal.title}: ${named}${more}`
  })
  return {
    subject: say('letter.subject', { plan, count: lacking.count }),
    text: say('letter.text', { plan, responsible: lacking.responsible, lines: lines.join('\n'), href, by }),
  }
}
