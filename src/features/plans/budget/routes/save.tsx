import { historyOf } from '#features/audit'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import type { Page, Words } from '#web/page.ts'
import { lastSaved, type StaleEdit } from '#web/stale.tsx'
import { linesOf, type PlanDocument } from '../../document.ts'
import { hrefOf, mandatesFor, open, openPlan } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { documentOf } from '../../read.ts'
import { cellName, changesAmong, nameOf, readCells, valueIn } from '../cells.ts'
import { changeBudget } from '../change-budget.ts'
import { CellsForm } from '../forms.ts'
import { gridOf } from '../grid.ts'
import { marksOf, wordsOfCell } from '../views/words.ts'
import { showBudget } from './show.tsx'

const mostActs = 100

/** The cells that hold something else by now than the user wrote, side by side. */
const conflictIn = (document: PlanDocument, mine: Words, language: Page['language']): StaleEdit['fields'] => {
  const { years } = gridOf(document)
  return linesOf(document).flatMap((line) =>
    years.flatMap((year) => {
      const words = mine[cellName(line.id, year)]
      return words === undefined
        ? []
        : { label: `${nameOf(line, line.part)} ${year}`, theirs: wordsOfCell(valueIn(line, year), marksOf(language)), mine: words }
    }),
  )
}

/** What somebody saved meanwhile beside what the user wrote. */
const staleEdit = async (page: Page, words: Words): Promise<StaleEdit> => {
  const { plan, rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, mostActs))
  return { ...lastSaved(rest.filter(({ act }) => act.startsWith('budget.'))), fields: conflictIn(documentOf(plan), words, page.language) }
}

/** Saves the cells that a form brings: all of them from the page, or those that were changed from its island. */
export const saveBudget = async (page: Page): Promise<Response> => {
  const plan = await openPlan(page)
  mandatesFor(page, mayWritePlan, plan)
  const form = await readForm(page, CellsForm)
  if (!form.ok) return showBudget(page, form.again)
  const { words, version, mandate } = form
  const document = documentOf(plan)
  const { cells, refusals } = readCells(document, words, marksOf(page.language))
  if (refusals.length > 0) return showBudget(page, { words, refusals })
  const here = `${hrefOf(plan)}/budget?del=${/^\d{1,2}$/.test(words.del ?? '') ? words.del : 0}`
  if (version === plan.budget?.version && changesAmong(document, cells).length === 0) return page.redirect(here)
  const result = await changeBudget(page.platform, page.member, { plan: plan.id, version, cells, ...(mandate && { mandate }) })
  if (result.ok) return page.saved(here, changeBudget.act)
  const shown = { words, refusals: result.refusals }
  return showBudget(page, isStale(result) ? { ...shown, stale: await staleEdit(page, words) } : shown)
}
