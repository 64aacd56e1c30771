import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import { percentOf } from '../../../../rules/co-financing/index.ts'
import type { PlanDocument } from '../document.ts'
import { linesOf } from '../document.ts'
import type { Panel } from './panel.ts'
import { budgetTexts } from './texts.ts'

/** The most cells that the sentence names. */
const mostNamed = 2

/** How a budget stands and what could mend it, in one or two sentences. */
export const ledeOf =
  (document: PlanDocument, { frame, check, first, firstTarget, mends }: Panel): Phrase =>
  (language) => {
    const say = budgetTexts.in(language)
    const { kroner, number } = formats[language]
    if (linesOf(document).length === 0) return say('lede.lines', { frame: kroner(frame) })
    if (!first) return say('lede.holds', { frame: kroner(frame), percent: number(percentOf(check.shares.fund, frame)) })
    const says = firstTarget
      ? say(first.missing > 0 ? 'lede.missing' : 'lede.over', {
          amount: kroner(first.missing || first.over),
          who: say(`who.${firstTarget.who}`, { share: number(firstTarget.share) }),
        })
      : say('lede.hours', { amount: kroner(first.missing) })
    const cells = [...new Set(mends.filter(({ confirms }) => !confirms).map(({ name, year }) => `${name} ${year}`))]
    if (!firstTarget || cells.length === 0 || cells.length > mostNamed) return says
    return `${says} ${say('lede.mend', { cells: cells.join(say('or')) })}`
  }
