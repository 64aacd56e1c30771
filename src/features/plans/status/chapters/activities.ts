import { cell, type Row, textColumn } from '#print/sheet'
import type { ActivityDocument } from '../../document.ts'
import { inPeriod, type Told } from '../told.ts'
import type { Contents } from './contents.ts'

type Course = 'begun' | 'ended' | 'both' | 'running' | 'over' | 'later'

/** What an activity did in a period, by its own first and last day. */
const courseOf = ({ from, until }: Pick<ActivityDocument, 'from' | 'until'>, told: Told): Course => {
  const begun = inPeriod(told, from)
  const ended = told.period.from < until && until <= told.period.until
  if (begun && ended) return 'both'
  if (begun) return 'begun'
  if (ended) return 'ended'
  return until <= told.period.from ? 'over' : from >= told.period.until ? 'later' : 'running'
}

/** Activities that ran in the period, with those that began and ended in it. */
export const activitiesContents = (told: Told): Contents => {
  const { plan, say, wording } = told
  const all = plan.parts.flatMap((part) => part.activities.map((activity) => ({ part, activity, course: courseOf(activity, told) })))
  const shown = all.filter(({ course }) => course !== 'over' && course !== 'later')
  if (shown.length === 0) return { lead: say('activities.none'), blocks: [] }
  const count = (...courses: readonly Course[]): number => all.filter(({ course }) => courses.includes(course)).length
  const rows = shown.map(
    ({ part, activity, course }): Row => ({
      kind: 'cells',
      cells: [
        cell(`${part.number}.${activity.number}`),
        { words: activity.title, strong: true, example: activity.example },
        cell(wording.span(activity.from, activity.until)),
        cell(say(`course.${course === 'over' || course === 'later' ? 'running' : course}`)),
      ],
    }),
  )
  return {
    lead: say('activities.lead', { shown: shown.length, begun: count('begun', 'both'), ended: count('ended', 'both') }),
    blocks: [
      {
        kind: 'sheet',
        sheet: {
          columns: [
            textColumn(say('goals.number'), null),
            textColumn(say('activities.activity'), 2),
            textColumn(say('activities.period')),
            textColumn(say('activities.course')),
          ],
          rows,
        },
      },
    ],
  }
}
