import { proseOf } from '#kernel/prose'
import type { Block, Paper } from '#print/paper'
import type { Language } from '#text/language.ts'
import { type Report, reportSections, type SectionOf, wordsOf } from '../report/report.ts'
import { reportTexts } from '../report/texts.ts'
import { activitiesContents } from './chapters/activities.ts'
import { conditionsContents } from './chapters/conditions.ts'
import type { Contents } from './chapters/contents.ts'
import { goalsContents } from './chapters/goals.ts'
import { milestonesContents } from './chapters/milestones.ts'
import { moneyContents } from './chapters/money.ts'
import { staffContents } from './chapters/staff.ts'
import { periodName } from './period.ts'
import { type Known, type Told, toldIn } from './told.ts'

const nothing = (): Contents => ({ lead: '', blocks: [] })

/** What the system knows for each section; the writers' words stand before it. */
const knownOf: Readonly<Record<SectionOf<'status'>, (told: Told) => Contents>> = {
  summary: nothing,
  goals: goalsContents,
  activities: activitiesContents,
  milestones: milestonesContents,
  money: moneyContents,
  staff: staffContents,
  conditions: conditionsContents,
  ahead: nothing,
}

/** What somebody wrote in a section; where nobody did, and the system knows nothing of it either, that is said. */
const ownWords = (words: string, known: Contents, language: Language): readonly Block[] => {
  if (words !== '') return [{ kind: 'prose', prose: proseOf(words) }]
  return known.lead === '' ? [{ kind: 'note', words: reportTexts.in(language)('own.none') }] : []
}

/** The sentence that the system knows for each section, as the form shows it. */
export const statusLeads = (known: Known, language: Language): Readonly<Record<SectionOf<'status'>, string>> => {
  const told = toldIn(known, language)
  return Object.fromEntries(reportSections.status.map((section) => [section, knownOf[section](told).lead])) as Record<
    SectionOf<'status'>,
    string
  >
}

/** A status report in words. Pure: the same plan, period and words give the same paper. `mark` says which version it is. */
export const statusPaper = (known: Known, report: Pick<Report, 'sections'>, mark: string, language: Language = 'da'): Paper => {
  const told = toldIn(known, language)
  const { plan, period, asOf, say, wording } = told
  const common = reportTexts.in(language)
  const { format } = wording
  return {
    language,
    region: language === 'da' ? 'dk' : 'gb',
    title: say('paper.title', { period: periodName(period)(language) }),
    author: plan.operator?.name ?? plan.municipality_name,
    exampleWord: common('example'),
    words: {
      kicker: plan.name,
      contents: common('contents'),
      page: common('page'),
      of: common('of'),
      foot: '',
      unknown: common('unknown'),
    },
    mark,
    status: null,
    facts: [
      { label: say('paper.municipality'), value: plan.municipality_name },
      { label: say('paper.period'), value: format.period(period) },
      { label: say('paper.asof'), value: format.day(asOf), note: say('paper.asof.note') },
      { label: say('paper.board'), value: plan.board?.name ?? '–' },
      { label: say('paper.operator'), value: plan.operator?.name ?? '–' },
    ],
    contents: false,
    chapters: reportSections.status.map((section) => {
      const own = knownOf[section](told)
      return {
        ...{ kicker: '', number: '', title: say(`section.${section}`), lead: own.lead, breaks: false },
        blocks: [...ownWords(wordsOf(report, section), own, language), ...own.blocks],
      }
    }),
  }
}
