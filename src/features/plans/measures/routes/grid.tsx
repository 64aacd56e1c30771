import { type Id, isId } from '#kernel/id'
import { toRange } from '#kernel/period'
import { at } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { CellsForm } from '../../budget/forms.ts'
import { hrefOf, mandatesFor, mandatesIn, open, pathTo } from '../../open.ts'
import { writingOf } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import { noteName, readCells, weigh } from '../cells.ts'
import { recordFigures, stretchOf } from '../commands/record-figures.ts'
import { measuredPlan } from '../queries.ts'
import { measuresTexts } from '../texts.ts'
import { nothingSeen } from '../updates.ts'
import { MeasuresPage } from '../views/grid.tsx'
import { measuredYears, wholeYear, yearAsked } from '../years.ts'

/**
 * The mark of the page that was saved last, so that what came after it can be shown as saved. An address that was saved on names none where nothing had been
 * measured before: then everything came after it.
 */
export const savedSince = (page: Page): Id | null => {
  const since = page.query('siden')
  if (since !== undefined && isId(since)) return since
  return page.query('gjort') === recordFigures.act ? nothingSeen : null
}

/** What an address says of the page that was saved on: its mark, unless nothing had been measured on it. */
export const sinceIn = (seen: Id | null): readonly string[] => (seen === null || seen === nothingSeen ? [] : [`siden=${seen}`])

/** All goals of the address's plan with their periods in a year. */
export const showMeasures = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const today = page.platform.clock.today()
  const asked = shown?.words.aar ?? page.query('aar')
  const { plan, rest } = await open(page, async (tx, { municipality, id, from, until }) => {
    const years = measuredYears([toRange({ from, until })], today)
    const year = yearAsked(asked, years, today)
    return { years, year, measured: await measuredPlan(tx, municipality, id, wholeYear(year)) }
  })
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/maalinger`, 301)
  const { years, year, measured } = rest
  const writers = plan.effort?.ended ? [] : mandatesIn(page, writingOf(plan.kind), plan)
  return page.show(
    {
      title: measuresTexts.in(page.language)('title.plan', { plan: plan.name }),
      current: 'plans',
      path: pathTo(page, plan),
      status: shown ? 422 : 200,
      islands: writers.length > 0 ? ['measures.js'] : [],
    },
    <MeasuresPage
      plan={plan}
      goals={measured?.goals ?? []}
      locks={measured?.locks ?? []}
      {...{ years, year, writers, today }}
      since={savedSince(page)}
      shown={shown ?? blank()}
    />,
  )
}

/** Where the user stands after saving: on the screen that was written on, with what was saved marked; over all one's plans it names the one that was saved. */
const placeAfter = (words: Shown['words'], plan: Pick<Plan, 'slug' | 'kind'>, seen: Id | null): string => {
  const year = /^\d{4}$/.test(words.aar ?? '') ? [`aar=${words.aar}`] : []
  const query = (more: readonly string[]): string => [...year, ...more, ...sinceIn(seen)].join('&')
  return words.fra === 'egne' ? `/maalinger?${query([`plan=${plan.slug}`])}#${plan.slug}` : `${hrefOf(plan)}/maalinger?${query([])}`
}

/** Saves the figures that a form brings: those that somebody has changed. Remarks without a new figure are refused, not lost. */
export const saveMeasures = async (page: Page): Promise<Response> => {
  const form = await readForm(page, CellsForm)
  if (!form.ok) return showMeasures(page, form.again)
  const { words, mandate } = form
  const seen = words.seen !== undefined && isId(words.seen) ? words.seen : null
  const { plan, rest: goals } = await open(page, async (tx, { municipality, id }) => {
    const codes = Object.keys(words).flatMap((name) => ({ period: name.split('_')[1] ?? '' }))
    const measured = await measuredPlan(tx, municipality, id, stretchOf(codes) ?? wholeYear(2000))
    return measured?.goals ?? []
  })
  mandatesFor(page, writingOf(plan.kind), plan)
  const { edits, refusals } = readCells(goals, words)
  const { changes, clashes } = weigh(goals, edits, seen)
  const touched = new Set([...changes, ...clashes.map(({ edit }) => edit)].map(({ goal }) => goal))
  const alone = goals.filter(({ id }) => !touched.has(id) && (words[noteName(id)] ?? '').trim() !== '')
  const wrong = [...refusals, ...(refusals.length > 0 ? [] : alone.map(({ id }) => at(noteName(id), measuresTexts.phrase('note.alone'))))]
  if (wrong.length > 0) return showMeasures(page, { words, refusals: wrong })
  if (edits.length === 0) return showMeasures(page, { words, refusals: [{ say: measuresTexts.phrase('unchanged') }] })
  if (touched.size === 0) return page.redirect(placeAfter(words, plan, null))
  const result = await recordFigures(page.platform, page.member, { plan: plan.id, seen, edits, ...(mandate && { mandate }) })
  return result.ok ? page.saved(placeAfter(words, plan, seen), recordFigures.act) : showMeasures(page, { words, refusals: result.refusals })
}
