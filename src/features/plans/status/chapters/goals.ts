import { type Cell, cell, numberColumn, type Row, type Sheet, textColumn } from '#print/sheet'
import type { GoalDocument, PartDocument } from '../../document.ts'
import { measuredOf } from '../../part/find.ts'
import { type GoalStanding, standingOf } from '../../part/goal.ts'
import { partTexts } from '../../part/texts.ts'
import { written } from '../../part/written.ts'
import { inPeriod, type Told } from '../told.ts'
import type { Contents } from './contents.ts'

type Judged = { readonly part: PartDocument; readonly goal: GoalDocument; readonly standing: GoalStanding; readonly updates: number }

/** Every goal as it stood on the report's last day, judged by what had been measured by then, and how often it was measured in the period. */
const judged = ({ plan, asOf, measuring, period }: Told): readonly Judged[] =>
  plan.parts.flatMap((part) =>
    part.goals.map((goal) => {
      const measured = measuredOf(plan, goal.id).filter(({ measuredOn }) => measuredOn <= asOf)
      return {
        part,
        goal,
        standing: standingOf(goal, plan.from, measured, asOf, measuring),
        updates: measured.filter(({ measuredOn }) => inPeriod({ period }, measuredOn)).length,
      }
    }),
  )

const nowCell = ({ goal, standing: { now }, updates }: Judged, { say, wording: { format, inUnit } }: Told): Cell =>
  now === null
    ? cell('–', [say('goals.unmeasured')])
    : cell(inUnit(written(goal, now.at), goal.unit), [
        format.shortDay(now.on),
        updates === 0 ? say('goals.updates.none') : say('goals.updates', { count: updates }),
      ])

const standCell = ({ goal, standing: { light, way, dueOn, overdue } }: Judged, { wording: { language, format, inUnit } }: Told): Cell => {
  const part = partTexts.in(language)
  return {
    words: part(`light.${light}`),
    strong: true,
    below: [
      ...(way && light !== 'reached' ? [part('light.way', { way: inUnit(way, goal.unit) })] : []),
      ...(dueOn && overdue ? [part('light.overdue', { day: format.shortDay(dueOn) })] : []),
    ],
  }
}

const rowOf = (one: Judged, told: Told): Row => {
  const { part, goal } = one
  const { say, wording } = told
  const { format, inUnit } = wording
  return {
    kind: 'cells',
    cells: [
      cell(`${part.number}.${goal.number}`),
      { words: goal.title, strong: true, example: goal.example, below: [goal.indicator] },
      goal.baseline === null || goal.baselineOn === null
        ? cell('–', [say('goals.unmeasured')])
        : cell(inUnit(written(goal, goal.baseline), goal.unit), [format.shortDay(goal.baselineOn)]),
      nowCell(one, told),
      cell(inUnit(written(goal, goal.target), goal.unit), [format.shortDay(goal.targetOn)]),
      standCell(one, told),
    ],
  }
}

/** Goals with baseline, latest measurement, target, and how each does in words. */
export const goalsContents = (told: Told): Contents => {
  const { say } = told
  const all = judged(told)
  const count = (light: GoalStanding['light']): number => all.filter(({ standing }) => standing.light === light).length
  const sheet: Sheet = {
    columns: [
      textColumn(say('goals.number'), null),
      textColumn(say('goals.goal'), 3),
      numberColumn(say('goals.baseline')),
      numberColumn(say('goals.now')),
      numberColumn(say('goals.target')),
      textColumn(say('goals.stand'), 1.3),
    ],
    rows: all.map((one) => rowOf(one, told)),
  }
  if (all.length === 0) return { lead: say('goals.none'), blocks: [] }
  const lights = { reached: count('reached'), on_way: count('on_way'), behind: count('behind'), unmeasured: count('unmeasured') }
  return {
    lead: say('goals.lead', { all: all.length, ...lights }),
    blocks: [
      { kind: 'sheet', sheet },
      { kind: 'note', words: say('goals.note') },
    ],
  }
}
