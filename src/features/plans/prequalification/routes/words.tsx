import { blank, type Page, type Shown } from '#web/page.ts'
import { mandatesFor } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { prequalificationOf } from '../../report/open.ts'
import { reportSections, wordsOf } from '../../report/report.ts'
import { saveReportWords } from '../../report/routes/words.ts'
import { WordsPage } from '../../report/views/words.tsx'
import { writePrequalification } from '../commands.ts'
import { WordsForm } from '../forms.ts'
import { prequalificationTexts } from '../texts.ts'
import { periodOf } from '../timing.ts'
import { openPrequalification, prequalificationFrame, prequalificationHref } from './open.ts'

const sections = reportSections.prequalification

export const askWords = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, report } = await openPrequalification(page)
  const say = prequalificationTexts.in(page.language)
  return page.show(
    prequalificationFrame(page, plan, say('words'), shown),
    <WordsPage
      title={say('words')}
      lede={say('words.lede', { limit: periodOf(plan).pageLimit.value })}
      save={say('words.save')}
      href={prequalificationHref(plan)}
      version={report?.version}
      sections={sections.map((name) => ({ name, label: say(`section.${name}`), hint: say(`teach.${name}`) }))}
      mandates={mandatesFor(page, mayWritePlan, plan)}
      shown={shown ?? blank(Object.fromEntries(sections.map((name) => [name, wordsOf(report, name)])))}
    />,
  )
}

export const saveWords = (page: Page): Promise<Response> =>
  saveReportWords(page, {
    schema: WordsForm,
    command: writePrequalification,
    sections,
    label: (section) => prequalificationTexts.in(page.language)(`section.${sections.find((one) => one === section) ?? 'challenges'}`),
    pick: prequalificationOf,
    run: (plan, _, input) => writePrequalification(page.platform, page.member, { plan: plan.id, ...input }),
    ask: askWords,
    next: prequalificationHref,
  })
