import { cell, numberColumn, type Row, textColumn } from '#print/sheet'
import { paperEntries } from '../../calendar/entries.ts'
import { inPeriod, type Told } from '../told.ts'
import type { Contents } from './contents.ts'

/** Papers to the fund that were due or handed in in the period, and those that are overdue from before. */
const papers = (told: Told): readonly Row[] => {
  const { owing, asOf, say, wording } = told
  return (owing ? paperEntries(owing) : [])
    .filter(({ day, done }) => inPeriod(told, day) || (done !== null && inPeriod(told, done)) || (day <= asOf && done === null))
    .map(({ day, what, done }) => ({
      kind: 'cells',
      cells: [
        cell(wording.format.shortDay(day)),
        { words: what(wording.language), strong: true },
        cell(
          done === null || done > asOf
            ? say(day < asOf ? 'papers.late' : 'papers.open')
            : say('papers.done', { day: wording.format.shortDay(done) }),
        ),
      ],
    }))
}

/** Conditions of decisions that were open in the period or met in it. */
const conditions = (told: Told): readonly Row[] => {
  const { record, asOf, say, wording } = told
  return record.decisions
    .flatMap((decision) => (decision.decidedOn <= asOf ? decision.conditions : []))
    .filter(({ met }) => met === null || met.on >= told.period.from)
    .map(({ what, dueOn, owner, met }) => ({
      kind: 'cells',
      cells: [
        cell(wording.format.shortDay(dueOn)),
        { words: what, strong: true, below: [owner] },
        cell(met === null || met.on > asOf ? say('conditions.open') : say('conditions.met', { day: wording.format.shortDay(met.on) })),
      ],
    }))
}

/** What the plan owes others: papers to the fund, and conditions that were set. */
export const conditionsContents = (told: Told): Contents => {
  const { say } = told
  const [owed, set] = [papers(told), conditions(told)]
  const sheet = (what: string, rows: readonly Row[]) =>
    rows.length === 0
      ? []
      : ([
          { kind: 'heading', level: 2, words: what },
          {
            kind: 'sheet',
            sheet: { columns: [numberColumn(say('papers.due')), textColumn(say('papers.what'), 2), textColumn(say('papers.stand'))], rows },
          },
        ] as const)
  return {
    lead: owed.length + set.length === 0 ? say('conditions.none') : say('conditions.lead', { papers: owed.length, conditions: set.length }),
    blocks: [...sheet(say('papers.title'), owed), ...sheet(say('conditions.title'), set)],
  }
}
