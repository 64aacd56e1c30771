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
    const amount = kroner(first.missing || first.over)
    const lacks = first.missing > 0
    if (!firstTarget) return say('lede.hours', { amount })
    const says =
      firstTarget.who === 'lines'
        ? say(lacks ? 'lede.under' : 'lede.beyond', { amount })
        : say(lacks ? 'lede.missing' : 'lede.over', { amount, who: say(`who.${firstTarget.who}`, { share: number(firstTarget.share) }) })
    const cells = [...new Set(mends.filter(({ confirms }) => !confirms).map(({ name, year }) => `${name} ${year}`))]
    if (cells.length === 0 || cells.length > mostNamed) return says
    return `${says} ${say('lede.mend', { cells: cells.join(say('or')) })}`
  }
