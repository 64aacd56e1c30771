import { yearOf } from '#kernel/day'
import { isId } from '#kernel/id'
import { toRange } from '#kernel/period'
import { at, type Refusal } from '#kernel/result'
import { readTable } from '#sheets/read'
import { allRows, type Row } from '#sheets/table'
import { xlsxFile } from '#web/file.ts'
import { fileFrom, readForm } from '#web/forms.ts'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { CellsForm } from '../../budget/forms.ts'
import { formFrame, hrefOf, mandatesFor, open, openPlan } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import { noteFault, readCells } from '../cells.ts'
import { recordFigures, stretchOf } from '../commands/record-figures.ts'
import { periodOf } from '../period.ts'
import { type MeasuredPlan, measuredPlan } from '../queries.ts'
import { lackingColumns, planSheet, readSheet } from '../read-sheet.ts'
import { measuresSheet, sheetColumns } from '../sheet.ts'
import { measuresTexts } from '../texts.ts'
import { markOf } from '../updates.ts'
import { FilePage } from '../views/file.tsx'
import { PreviewPage } from '../views/preview.tsx'
import { measuredYears, wholeYear, yearAsked } from '../years.ts'
import { sinceIn } from './grid.tsx'

const say = measuresTexts.phrase

const whole = { first: '1990-01-01', last: '2199-12-31' }

/** A plan with everything that was written of its goals. */
const openWhole = async (page: Page, stretch = whole): Promise<{ readonly plan: Plan; readonly measured: MeasuredPlan | undefined }> => {
  const { plan, rest } = await open(page, (tx, { municipality, id }) => measuredPlan(tx, municipality, id, stretch))
  return { plan, measured: rest }
}

/** The address's plan and one of its years as a workbook to be filled in and read again. */
export const sendSheet = async (page: Page): Promise<Response> => {
  const today = page.platform.clock.today()
  const { plan, rest } = await open(page, async (tx, { municipality, id, from, until }) => {
    const year = yearAsked(page.query('aar'), measuredYears([toRange({ from, until })], today), today)
    return { year, measured: await measuredPlan(tx, municipality, id, wholeYear(year)) }
  })
  const goals = rest.measured?.goals ?? []
  const sheet = measuresSheet(goals, rest.year, markOf(goals.flatMap(({ updates }) => updates)), page.language)
  const about = [
    [say('file.about.plan'), () => plan.name],
    [say('file.about.made'), () => today],
    [say('file.about.back'), () => `${page.settings.baseUrl}${hrefOf(plan)}/maalinger/fil`],
  ] as const
  return xlsxFile(page, { sheets: [sheet], about }, `maalinger-${plan.slug}-${rest.year}.xlsx`)
}

/** Asks for a file to read. */
export const askFile = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  mandatesFor(page, mayWritePlan, plan)
  return page.show(
    formFrame(page, plan, measuresTexts.in(page.language)('file.title'), shown),
    <FilePage plan={plan} shown={shown ?? blank()} />,
  )
}

const again = (page: Page, refusals: readonly Refusal[]): Promise<Response> => askFile(page, { words: {}, refusals })

type Read = { readonly header: readonly string[]; readonly rows: readonly Row[] }

const readBytes = async (bytes: Uint8Array): Promise<Read | readonly Refusal[]> => {
  const table = await readTable(bytes)
  if (!table.ok) return table.refusals.map((one) => at('file', one.say))
  const rows = await allRows(table.table)
  if (!rows.ok) return rows.refusals.map((one) => at('file', one.say))
  const { header } = table.table
  const lacking = lackingColumns(header).flatMap((key) => sheetColumns.find((column) => column.key === key) ?? [])
  return lacking.length > 0
    ? lacking.map(({ title }) => at('file', (language) => measuresTexts.in(language)('file.fault.column', { column: title(language) })))
    : { header, rows: rows.rows }
}

const preview = async (page: Page, bytes: Uint8Array): Promise<Response> => {
  const read = await readBytes(bytes)
  if (!('header' in read)) return again(page, read)
  const { plan, measured } = await openWhole(page)
  const mandates = mandatesFor(page, mayWritePlan, plan)
  const goals = measured?.goals ?? []
  const language = page.language
  const sheet = readSheet(goals, read.header, read.rows)
  const planned = planSheet(
    { goals, locks: measured?.locks ?? [] },
    sheet,
    measuresTexts.in(language)('file.amount'),
    page.platform.clock.today(),
  )
  return page.show(
    formFrame(page, plan, measuresTexts.in(language)('preview.title'), planned.faults.length > 0 ? blank() : null),
    <PreviewPage
      {...{ plan, goals, planned, mandates }}
      read={sheet.edits.length}
      mark={markOf(goals.flatMap(({ updates }) => updates))}
    />,
  )
}

/** The cells of a preview that are to be written: those of a clash only where the reader's own was chosen. */
const chosen = (words: Words): Words =>
  Object.fromEntries(
    Object.entries(words).filter(([name]) => {
      const [goal = '', period = ''] = name.split('_')
      return (words[`valg_${goal}_${period}`] ?? 'mine') === 'mine'
    }),
  )

/** Writes what a preview has shown, if it still holds. */
const write = async (page: Page, words: Words, mandate: string | undefined): Promise<Response> => {
  const own = chosen(words)
  const codes = Object.keys(own).flatMap((name) => ({ period: name.split('_')[1] ?? '' }))
  const { plan, measured } = await openWhole(page, stretchOf(codes) ?? undefined)
  const { edits, refusals } = readCells(measured?.goals ?? [], own)
  const noted = edits.map((edit) => ({ ...edit, note: (words[`note_${edit.goal}_${edit.period}`] ?? '').trim() || null }))
  if (refusals.length > 0 || noted.length === 0) return again(page, [at('file', say('file.fault.nothing'))])
  const numbered = noted.flatMap(({ note }) => noteFault(note ?? '') ?? [])
  if (numbered[0]) return again(page, [at('file', numbered[0])])
  const seen = words.seen !== undefined && isId(words.seen) ? words.seen : null
  const result = await recordFigures(page.platform, page.member, { plan: plan.id, seen, edits: noted, ...(mandate && { mandate }) })
  if (!result.ok)
    return again(
      page,
      result.refusals.map((refusal) => at('file', refusal.say)),
    )
  const year = noted
    .flatMap(({ period }) => periodOf(period)?.first ?? [])
    .toSorted()
    .at(-1)
  const query = [`aar=${year === undefined ? '' : yearOf(year)}`, ...sinceIn(seen)].join('&')
  return page.saved(`${hrefOf(plan)}/maalinger?${query}`, recordFigures.act)
}

/** Reads a file and shows what it would change; or writes what was shown. */
export const readFile = async (page: Page): Promise<Response> => {
  const plan = await openPlan(page)
  mandatesFor(page, mayWritePlan, plan)
  const file = await fileFrom(page, 'file')
  if (file) return preview(page, file.bytes)
  const form = await readForm(page, CellsForm)
  if (!form.ok || form.words.seen === undefined) return again(page, [at('file', say('file.fault.none'))])
  return write(page, form.words, form.mandate)
}
