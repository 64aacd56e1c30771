import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import { percentOf, type Target } from '../../../../rules/co-financing/index.ts'
import type { PlanDocument } from '../document.ts'
import { linesOf } from '../document.ts'
import type { Panel } from './panel.ts'
import { budgetTexts } from './texts.ts'

/** The most cells that the sentence names. */
const mostNamed = 2

/** How a budget stands and what could mend it, in one or two sentences. A frame that is not laid out comes first: it explains the rest. */
export const ledeOf =
  (document: PlanDocument, { frame, check, standing, firstTarget, largestTarget, mends }: Panel): Phrase =>
  (language) => {
    const say = budgetTexts.in(language)
    const { kroner, number } = formats[language]
    const { first, largest, others, unlaid } = standing
    if (linesOf(document).length === 0) return say('lede.lines', { frame: kroner(frame) })
    if (!first) return say('lede.holds', { frame: kroner(frame), percent: number(percentOf(check.shares.fund, frame)) })
    const amount = kroner(first.missing || first.over)
    if (!firstTarget) return say('lede.hours', { amount })
    const whoOf = ({ who, share }: Target): string => (who === 'lines' ? '' : say(`who.${who}`, { share: number(share) }))
    const rest = (count: number): string => (count > 0 ? say('lede.others', { count }) : '')
    if (firstTarget.who === 'lines' && unlaid > 0) {
      const says = say('lede.unlaid', { amount: kroner(unlaid) })
      if (!largest || !largestTarget) return says
      const most = { amount: kroner(largest.missing || largest.over), who: whoOf(largestTarget), rest: rest(others - 1) }
      return `${says} ${say(largest.missing > 0 ? 'lede.most' : 'lede.most.over', most)}`
    }
    const lacks = first.missing > 0
    const says =
      firstTarget.who === 'lines'
        ? say('lede.beyond', { amount })
        : say(lacks ? 'lede.missing' : 'lede.over', { amount, who: whoOf(firstTarget), rest: rest(others) })
    const cells = [...new Set(mends.filter(({ confirms }) => !confirms).map(({ name, year }) => `${name} ${year}`))]
    if (others > 0 || cells.length === 0 || cells.length > mostNamed) return says
    return `${says} ${say('lede.mend', { cells: cells.join(say('or')) })}`
  }
