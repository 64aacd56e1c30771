import { notFound, reachOf } from '#features/identity'
import { blank, type Page, type Shown } from '#web/page.ts'
import { yearlyPaperIds } from '../../../../../rules/lbf-programme-periods/index.ts'
import { formFrame, hrefOf, mandatesFor, open, saveForm } from '../../open.ts'
import { mayReadPlan, mayWritePlan } from '../../policy.ts'
import { entriesOf } from '../entries.ts'
import { PaperForm, TakeBackForm } from '../forms.ts'
import { handInPaper, takePaperBack } from '../papers.ts'
import { calendarPlans, plansWithin } from '../queries.ts'
import { calendarTexts } from '../texts.ts'
import { PaperPage } from '../views/paper-form.tsx'

/** The paper and the year that the address names. */
const named = (page: Page) => {
  const [, id, year] = /^([a-z-]+)-(\d{4})$/.exec(page.param('paper')) ?? []
  const paper = yearlyPaperIds.find((one) => one === id)
  if (!paper) throw notFound()
  return { paper, year: Number(year) }
}

export const askPaper = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { paper, year } = named(page)
  const { plan, rest } = await open(page, (tx, { id }) => calendarPlans(tx, plansWithin(reachOf(page.member, mayReadPlan)), id))
  const mandates = mandatesFor(page, mayWritePlan, plan)
  const [seen] = rest
  const entry = seen && entriesOf(seen).find((one) => one.paper?.id === paper && one.paper.year === year)
  if (!entry) throw notFound()
  const note = seen.papers.find((one) => one.paper === paper && one.year === year)?.note ?? null
  const words = { handedInOn: page.platform.clock.today() }
  return page.show(
    formFrame(page, plan, calendarTexts.in(page.language)('paper.title', { what: entry.what(page.language) }), shown),
    <PaperPage plan={plan} entry={entry} note={note} mandates={mandates} shown={shown ?? blank(entry.done === null ? words : {})} />,
  )
}

const wheelOf = (plan: Parameters<typeof hrefOf>[0]): string => `${hrefOf(plan)}/aarshjul`

export const savePaper = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: PaperForm,
    command: handInPaper,
    ask: askPaper,
    run: ({ id: plan }, value, mandate) => handInPaper(page.platform, page.member, { plan, ...named(page), ...value, ...mandate }),
    next: wheelOf,
  })

export const takeBack = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: TakeBackForm,
    command: takePaperBack,
    ask: askPaper,
    run: ({ id: plan }, value, mandate) => takePaperBack(page.platform, page.member, { plan, ...named(page), ...value, ...mandate }),
    next: wheelOf,
  })
