import { blank, type Page, type Shown } from '#web/page.ts'
import { mandatesFor, open } from '../../open.ts'
import { mayWriteProposals } from '../../policy.ts'
import { proposalOf, readReports } from '../../report/open.ts'
import { reportSections, wordsOf } from '../../report/report.ts'
import { saveReportWords } from '../../report/routes/words.ts'
import { WordsPage } from '../../report/views/words.tsx'
import { writeProposal } from '../commands.ts'
import { WordsForm } from '../forms.ts'
import { proposalTexts } from '../texts.ts'
import { proposalFrame, proposalHref } from './open.ts'

/** The reasons come first on the form: without them nothing can be frozen. */
const sections = ['summary', ...reportSections.proposal.filter((section) => section !== 'summary')] as const

export const askWords = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest } = await open(page, readReports)
  const report = proposalOf(rest)
  const say = proposalTexts.in(page.language)
  return page.show(
    proposalFrame(page, plan, say('words.title'), shown),
    <WordsPage
      title={say('words.title')}
      lede={say('words.lede')}
      save={say('words.save')}
      href={proposalHref(plan)}
      version={report?.version}
      sections={sections.map((name) => ({ name, label: say(`section.${name}`), hint: say(`teach.${name}`) }))}
      mandates={mandatesFor(page, mayWriteProposals, plan)}
      shown={shown ?? blank(Object.fromEntries(sections.map((name) => [name, wordsOf(report, name)])))}
    />,
  )
}

export const saveWords = (page: Page): Promise<Response> =>
  saveReportWords(page, {
    schema: WordsForm,
    command: writeProposal,
    sections,
    label: (section) => proposalTexts.in(page.language)(`section.${sections.find((one) => one === section) ?? 'summary'}`),
    pick: proposalOf,
    run: (plan, _, input) => writeProposal(page.platform, page.member, { plan: plan.id, ...input }),
    ask: askWords,
    next: proposalHref,
  })
