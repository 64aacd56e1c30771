import { addDays } from '#kernel/day'
import { cell, numberColumn, type Row, textColumn } from '#print/sheet'
import { inPeriod, type Told } from '../told.ts'
import type { Contents } from './contents.ts'

/** Milestones that were due in the period, and those due in the half year after it. */
export const milestonesContents = (told: Told): Contents => {
  const { plan, say, wording, period } = told
  const ahead = addDays(period.until, 184)
  const all = plan.parts
    .flatMap(({ milestones }) => milestones)
    .filter(({ dueOn }) => period.from <= dueOn && dueOn < ahead)
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
  const own = all.filter(({ dueOn }) => inPeriod(told, dueOn))
  if (all.length === 0) return { lead: say('milestones.none'), blocks: [] }
  const rows = all.map(
    ({ title, dueOn, owner, example }): Row => ({
      kind: 'cells',
      cells: [
        cell(wording.format.shortDay(dueOn)),
        { words: title, strong: true, example },
        cell(owner),
        cell(say(inPeriod(told, dueOn) ? 'milestones.own' : 'milestones.ahead')),
      ],
    }),
  )
  return {
    lead: say('milestones.lead', { own: own.length, ahead: all.length - own.length }),
    blocks: [
      {
        kind: 'sheet',
        sheet: {
          columns: [
            numberColumn(say('milestones.due')),
            textColumn(say('milestones.milestone'), 2),
            textColumn(say('milestones.owner')),
            textColumn(say('milestones.when')),
          ],
          rows,
        },
      },
    ],
  }
}
