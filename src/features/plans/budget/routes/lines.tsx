import { z } from 'zod'
import { type Command, notFound, type Permission } from '#features/identity'
import { type Id, isId } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { submit } from '#web/submit.ts'
import { yearsOf } from '../../document.ts'
import { formFrame, hrefOf, mandatesFor, openPlan } from '../../open.ts'
import { mayConfirmHours, mayWritePlan } from '../../policy.ts'
import { addLine } from '../add-line.ts'
import { confirmHours } from '../confirm-hours.ts'
import { LineForm, lineFrom } from '../forms.ts'
import { removeLine } from '../remove-line.ts'
import { budgetTexts } from '../texts.ts'
import { LinePage } from '../views/forms.tsx'
import { marksOf } from '../views/words.ts'
import { showBudget } from './show.tsx'

export const askLine = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const mandates = mandatesFor(page, mayWritePlan, plan)
  if (!plan.budget) return page.redirect(`${hrefOf(plan)}/budget/ramme`)
  return page.show(
    formFrame(page, plan, budgetTexts.in(page.language)('form.line'), shown),
    <LinePage plan={plan} mandates={mandates} shown={shown ?? blank({ part: page.query('del') ?? '' })} />,
  )
}

export const saveLine = async (page: Page): Promise<Response> => {
  const plan = await openPlan(page)
  mandatesFor(page, mayWritePlan, plan)
  return submit(page, {
    schema: LineForm,
    ask: askLine,
    run: async ({ value, words, mandate }) => {
      const { line, refusals } = lineFrom(value, words, yearsOf(plan), marksOf(page.language))
      if (refusals.length > 0) return refused(...refusals)
      const added = await addLine(page.platform, page.member, { plan: plan.id, ...line, ...mandate })
      return added.ok ? done(line.part) : added
    },
    saved: (part) => page.saved(`${hrefOf(plan)}/budget?del=${part}`, addLine.act),
  })
}

type LineInput = { readonly plan: Id; readonly line: Id; readonly version: number | undefined }

/** Does an act on the address's line; refused, the budget is shown with the sentence. */
const onLine = async (page: Page, permission: Permission, command: Command<LineInput, null>): Promise<Response> => {
  const plan = await openPlan(page)
  mandatesFor(page, permission, plan)
  const line = page.param('line')
  if (!isId(line)) throw notFound()
  const form = await readForm(page, z.object({}))
  if (!form.ok) return showBudget(page, form.again)
  const result = await command(page.platform, page.member, {
    plan: plan.id,
    line,
    version: form.version,
    ...(form.mandate && { mandate: form.mandate }),
  })
  if (result.ok) return page.saved(`${hrefOf(plan)}/budget`, command.act)
  // The version has no field on this page: the sentence stands above the grid, which shows what holds now.
  const refusals = isStale(result) ? result.refusals.map(({ say }) => ({ say })) : result.refusals
  return showBudget(page, { words: {}, refusals })
}

export const remove = (page: Page): Promise<Response> => onLine(page, mayWritePlan, removeLine)

export const confirm = (page: Page): Promise<Response> => onLine(page, mayConfirmHours, confirmHours)
