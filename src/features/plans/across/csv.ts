import { lastDay } from '#kernel/period'
import { type Column, kronerText, type OutRow, type Sheet } from '#sheets/sheet'
import type { Language } from '#text/language.ts'
import { texts as uiTexts } from '#ui/texts.ts'
import { planTexts } from '../plan/texts.ts'
import type { Line } from './across.ts'
import { acrossTexts } from './texts.ts'

type Key = Parameters<typeof acrossTexts.phrase>[0]

const column = (key: Key, kind: Column['kind'] = 'text'): Column => ({ key, title: acrossTexts.phrase(key), kind })

const columns: readonly Column[] = [
  column('column.municipality'),
  column('head.plan'),
  column('column.board'),
  column('head.phase'),
  column('column.from', 'day'),
  column('column.until', 'day'),
  column('head.frame', 'number'),
  column('head.given', 'number'),
  column('column.counts', 'number'),
  column('column.goalsOf'),
  column('column.reached', 'number'),
  column('column.onWay', 'number'),
  column('column.behind', 'number'),
  column('column.unmeasured', 'number'),
  column('head.activities', 'number'),
  column('column.held', 'number'),
  column('head.people', 'number'),
  column('column.untold', 'number'),
  column('head.state'),
  column('head.waiting', 'number'),
  column('column.due', 'day'),
  column('column.overdue'),
  column('column.address'),
]

/** Plans side by side as a file: amounts in kroner, goals by how they stand, what waits, nothing where the page says that nothing is known, and the whole address of each plan. */
export const sheetOf = (lines: readonly Line[], language: Language, baseUrl: string): Sheet<readonly OutRow[]> => ({
  name: acrossTexts.phrase('title'),
  columns,
  rows: lines.map(({ goals, phase, waiting, ...line }) => [
    line.place,
    line.name,
    line.board,
    phase === null ? acrossTexts.in(language)('phase.rejected') : planTexts.in(language)(`phase.${phase}`),
    line.from,
    lastDay(line),
    line.frame === null ? null : kronerText(line.frame),
    line.frame === null ? null : kronerText(line.given),
    line.frame === null ? null : kronerText(line.given - line.waits),
    acrossTexts.in(language)(line.draft ? 'goals.draft' : 'goals.agreed'),
    ...[goals.good, goals.progress, (goals.missing ?? 0) + (goals.stopped ?? 0), goals.wait].map((count) => String(count ?? 0)),
    String(line.activities.running),
    String(line.sessions.held),
    line.sessions.held === 0 ? null : String(line.sessions.people),
    String(line.untold),
    uiTexts.in(language)(line.state),
    String(waiting.count),
    waiting.due,
    waiting.overdue ? acrossTexts.in(language)('waiting.overdue') : null,
    `${baseUrl}/planer/${line.slug}`,
  ]),
})
