import { at } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesFor, openPlan } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { addLines } from '../add-lines.ts'
import { UsualForm } from '../forms.ts'
import { budgetTexts } from '../texts.ts'
import { usualLines } from '../usual.ts'
import { UsualPage } from '../views/usual.tsx'

export const askUsual = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const mandates = mandatesFor(page, mayWritePlan, plan)
  if (!plan.budget) return page.redirect(`${hrefOf(plan)}/budget/ramme`)
  const rows = usualLines(plan.parts, page.language)
  const first = blank({ lines: rows.map(({ name }) => name).join('\n') })
  return page.show(
    formFrame(page, plan, budgetTexts.in(page.language)('act.usual'), shown),
    <UsualPage plan={plan} rows={rows} mandates={mandates} shown={shown ?? first} />,
  )
}

/** Lays the rows that were ticked; their words are those of the page's language. */
export const saveUsual = async (page: Page): Promise<Response> => {
  const plan = await openPlan(page)
  mandatesFor(page, mayWritePlan, plan)
  const form = await readForm(page, UsualForm)
  if (!form.ok) return askUsual(page, form.again)
  const { words, mandate } = form
  const rows = usualLines(plan.parts, page.language)
  const ask = (refusals: Shown['refusals']) => askUsual(page, { words: { ...words, lines: words.lines ?? '' }, refusals })
  if (form.value.lines.some((name) => rows.every((row) => row.name !== name)))
    return ask([at('lines', budgetTexts.phrase('usual.unknown'))])
  const lines = rows.filter(({ name }) => form.value.lines.includes(name)).map(({ line }) => line)
  const result = await addLines(page.platform, page.member, { plan: plan.id, lines, ...(mandate && { mandate }) })
  return result.ok ? page.saved(`${hrefOf(plan)}/budget`, addLines.act) : ask(result.refusals)
}
