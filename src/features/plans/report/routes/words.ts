import type { z } from 'zod'
import { historyOf } from '#features/audit'
import type { Command } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Result } from '#kernel/result'
import type { Page, Shown, Words } from '#web/page.ts'
import { lastSaved } from '#web/stale.tsx'
import { submit } from '#web/submit.ts'
import { mandatesFor, open } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { readReports } from '../open.ts'
import { type Report, type ReportSection, wordsOf } from '../report.ts'
import type { SectionWords } from '../write-words.ts'

const mostActs = 200

type Saving = {
  readonly schema: z.ZodType<SectionWords>
  readonly command: Pick<Command<never, unknown>, 'act' | 'permission'>
  readonly sections: readonly ReportSection[]
  readonly label: (section: ReportSection) => string
  /** The report among those of the plan; null where nobody has written in it yet. */
  readonly pick: (reports: readonly Report[]) => Report | null
  readonly run: (
    plan: Plan,
    report: Report | null,
    input: { readonly sections: SectionWords; readonly version: number | undefined; readonly mandate?: Id },
  ) => Promise<Result<unknown>>
  readonly ask: (page: Page, shown: Shown) => Promise<Response>
  readonly next: (plan: Plan, report: Report | null) => string
}

/** What somebody saved meanwhile beside what the user wrote. */
const staleWords = async (page: Page, mine: Words, { command, sections, label, pick }: Saving) => {
  const { rest } = await open(page, async (tx, plan) => ({
    report: pick(await readReports(tx, plan)),
    history: await historyOf(tx, plan.municipality, plan.id, mostActs),
  }))
  return {
    ...lastSaved(rest.history.filter(({ act }) => act === command.act)),
    fields: sections.map((section) => ({ label: label(section), theirs: wordsOf(rest.report, section), mine: mine[section] ?? '' })),
  }
}

/** Reads the sections of a report and saves them; refused or stale, they are shown again as the user wrote them. */
export const saveReportWords = async (page: Page, saving: Saving): Promise<Response> => {
  const { plan, rest: reports } = await open(page, readReports)
  const report = saving.pick(reports)
  mandatesFor(page, saving.command.permission, plan)
  return submit(page, {
    schema: saving.schema,
    ask: saving.ask,
    run: ({ value: sections, version, mandate }) => saving.run(plan, report, { sections, version, ...mandate }),
    saved: () => page.saved(saving.next(plan, report), saving.command.act),
    stale: (words) => staleWords(page, words, saving),
  })
}
