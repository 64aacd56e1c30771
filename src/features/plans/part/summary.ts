import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { type PartDocument, sectionsOf, wordsIn } from '../document.ts'
import { type PartWords, partWords } from '../plan/part-words.ts'
import type { Plan } from '../read.ts'
import type { PartRow } from '../rows.ts'
import { measuredOf } from './find.ts'
import { type GoalStanding, standingOf } from './goal.ts'

/** What a part's page tells of before anything else. */
export type Summary = {
  readonly part: PartDocument
  /** What the plan calls its parts. */
  readonly words: PartWords
  /** How many sub-agreements the plan has. */
  readonly count: number
  readonly standings: ReadonlyMap<Id, GoalStanding>
  readonly written: number
  readonly sections: number
  readonly today: Day
}

/** How a part stands on a day: its texts, and where each goal is. `measuring` is the day from which goals are to be measured. */
export const summaryOf = (
  plan: Pick<Plan, 'parts' | 'measurements' | 'from' | 'programme'>,
  part: PartRow,
  today: Day,
  measuring: Day | null,
): Summary => ({
  part,
  words: partWords(plan.programme),
  count: plan.parts.filter(({ kind }) => kind === 'sub').length,
  standings: new Map(part.goals.map((goal) => [goal.id, standingOf(goal, plan.from, measuredOf(plan, goal.id), today, measuring)])),
  written: sectionsOf[part.kind].filter((section) => wordsIn(part, section) !== '').length,
  sections: sectionsOf[part.kind].length,
  today,
})

/** What is to be done next with a part, and what for. */
export type NextAct =
  | { readonly kind: 'vision' | 'goal' | 'activity' | 'text' }
  | { readonly kind: 'measure'; readonly goal: Id; readonly number: number; readonly day: Day }

/** The one act of the page: what stops the plan, then the goal whose measurement is latest, then texts that are missing; none when all is there. */
export const nextActOf = ({ part, standings, written, sections }: Summary): NextAct | null => {
  if (part.kind === 'strategic' && wordsIn(part, 'vision') === '') return { kind: 'vision' }
  if (part.kind === 'sub' && part.goals.length === 0) return { kind: 'goal' }
  if (part.kind === 'sub' && part.activities.length === 0) return { kind: 'activity' }
  const late = part.goals
    .flatMap(({ id, number }) => {
      const standing = standings.get(id)
      return standing?.overdue && standing.dueOn ? [{ kind: 'measure' as const, goal: id, number, day: standing.dueOn }] : []
    })
    .toSorted((a, b) => a.day.localeCompare(b.day))[0]
  return late ?? (written < sections ? { kind: 'text' } : null)
}
