import type { Tx } from '#database/database'
import { areasWithLists, keyFiguresOf } from '#features/areas'
import type { Day } from '#kernel/day'
import { pagesOf } from '#print/pages'
import { publicRuleOn } from '../../../../rules/disclosure-control/index.ts'
import { printPaper } from '../documents/file.ts'
import type { Plan } from '../read.ts'
import { reportMark, stamped } from '../report/freeze-report.ts'
import { type Report, wordsOf } from '../report/report.ts'
import { type Check, checklistOf } from './checklist.ts'
import { descriptionPaper, type ToAsk } from './paper.ts'
import { periodOf } from './timing.ts'

/**
 * What a prequalification is worked out from, now. The lists are the state's own and shown with small figures kept back, so the same figures come
 * whoever prints it.
 */
export const readToAsk = async (tx: Tx, plan: Plan, today: Day): Promise<ToAsk> => {
  const { municipality } = plan
  const slugs = new Set(plan.estates.flatMap(({ area }) => area?.slug ?? []))
  const everywhere = { municipalities: [municipality], bodies: [], areas: [], organisations: [] }
  const areas = await areasWithLists(tx, everywhere, municipality, today)
  const rule = publicRuleOn(today)
  return { plan, figures: areas.filter(({ slug }) => slugs.has(slug)).flatMap((area) => keyFiguresOf(area, rule) ?? []) }
}

/** How many pages the description has when it is printed; none while nothing is written. */
const lengthOf = async (known: ToAsk, report: Report | null, today: Day): Promise<number> => {
  if (!report || wordsOf(report, 'challenges') === '') return 0
  const { paper } = stamped(descriptionPaper(known, report, reportMark(null)))
  return pagesOf(await printPaper(paper, today, 'pdf'))
}

/** The checklist of a draft, its pages counted as they print. */
export const checkDraft = async (known: ToAsk, report: Report | null, today: Day): Promise<readonly Check[]> => {
  const { plan, figures } = known
  const pages = await lengthOf(known, report, today)
  return checklistOf({ plan, report, pages, limit: periodOf(plan).pageLimit.value, figures: figures.length })
}
