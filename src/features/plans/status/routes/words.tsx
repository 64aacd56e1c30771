import { blank, type Page, type Shown } from '#web/page.ts'
import { mandatesFor } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { reportOf } from '../../report/open.ts'
import { reportSections, wordsOf } from '../../report/report.ts'
import { saveReportWords } from '../../report/routes/words.ts'
import { WordsPage } from '../../report/views/words.tsx'
import { writeStatus } from '../commands.ts'
import { WordsForm } from '../forms.ts'
import { statusLeads } from '../paper.ts'
import { statusPageTexts, statusTexts } from '../texts.ts'
import { listHref, openKnown, statusFrame, statusHref } from './open.ts'

const sections = reportSections.status

/** The form with all sections; below each name what belongs there, and what the report says already. */
export const askWords = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, report, known } = await openKnown(page)
  const [say, names] = [statusPageTexts.in(page.language), statusTexts.in(page.language)]
  const leads = statusLeads(known, page.language)
  const hint = (name: (typeof sections)[number]): string =>
    [say(`teach.${name}`), ...(leads[name] === '' ? [] : [say('words.known', { lead: leads[name] })])].join(' ')
  return page.show(
    statusFrame(page, plan, report, say('words.title'), shown),
    <WordsPage
      title={say('words.title')}
      lede={say('words.lede')}
      save={say('words.save')}
      href={statusHref(plan, report)}
      version={report.version}
      sections={sections.map((name) => ({ name, label: names(`section.${name}`), hint: hint(name) }))}
      mandates={mandatesFor(page, mayWritePlan, plan)}
      shown={shown ?? blank(Object.fromEntries(sections.map((name) => [name, wordsOf(report, name)])))}
    />,
  )
}

export const saveWords = (page: Page): Promise<Response> => {
  const id = page.param('report')
  return saveReportWords(page, {
    schema: WordsForm,
    command: writeStatus,
    sections,
    label: (section) => statusTexts.in(page.language)(`section.${sections.find((one) => one === section) ?? 'summary'}`),
    pick: (reports) => reportOf(reports, 'status', id),
    run: (plan, _, input) => writeStatus(page.platform, page.member, { plan: plan.id, report: id, ...input }),
    ask: askWords,
    next: (plan) => `${listHref(plan)}/${id}`,
  })
}
