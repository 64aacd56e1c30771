import { historyOf } from '#features/audit'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { lastSaved } from '#web/stale.tsx'
import { mandatesFor, open } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { reportSections, wordsOf } from '../../report/report.ts'
import { writeStatus } from '../commands.ts'
import { WordsForm } from '../forms.ts'
import { statusLeads } from '../paper.ts'
import { statusPageTexts, statusTexts } from '../texts.ts'
import { WordsPage } from '../views/words.tsx'
import { openKnown, openStatus, statusFrame, statusHref } from './open.ts'

export const askWords = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, report, known } = await openKnown(page)
  const own = Object.fromEntries(reportSections.status.map((section) => [section, wordsOf(report, section)]))
  return page.show(
    statusFrame(page, plan, report, statusPageTexts.in(page.language)('words.title'), shown),
    <WordsPage
      plan={plan}
      report={report}
      leads={statusLeads(known, page.language)}
      mandates={mandatesFor(page, mayWritePlan, plan)}
      shown={shown ?? blank(own)}
    />,
  )
}

const mostActs = 200

/** What somebody saved meanwhile beside what the user wrote. */
const staleWords = async (page: Page, mine: Shown['words']) => {
  const { plan, report } = await openStatus(page)
  const { rest } = await open(page, (tx) => historyOf(tx, plan.municipality, plan.id, mostActs))
  const say = statusTexts.in(page.language)
  return {
    ...lastSaved(rest.filter(({ act }) => act === writeStatus.act)),
    fields: reportSections.status.map((section) => ({
      label: say(`section.${section}`),
      theirs: wordsOf(report, section),
      mine: mine[section] ?? '',
    })),
  }
}

export const saveWords = async (page: Page): Promise<Response> => {
  const { plan, report } = await openStatus(page)
  mandatesFor(page, mayWritePlan, plan)
  const form = await readForm(page, WordsForm)
  if (!form.ok) return askWords(page, form.again)
  const { value: sections, version, mandate, words } = form
  const asked = { plan: plan.id, report: report.id, version, sections, ...(mandate && { mandate }) }
  const result = await writeStatus(page.platform, page.member, asked)
  if (result.ok) return page.saved(statusHref(plan, report), writeStatus.act)
  const shown = { words, refusals: result.refusals }
  return askWords(page, isStale(result) ? { ...shown, stale: await staleWords(page, words) } : shown)
}
