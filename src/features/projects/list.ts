import type { Day } from '#kernel/day'
import { fromRange } from '#kernel/period'
import { type Followed, followed } from './deliverable.ts'
import type { ListedProject } from './queries.ts'
import { type Phase, phaseOf, phases, statusDueOn } from './status.ts'

/** What a list of projects is narrowed to, as its address says: slugs of a municipality, a body and an area. */
export type ProjectFilter = {
  readonly q: string
  readonly place: string | null
  readonly body: string | null
  readonly area: string | null
  readonly phase: Phase | null
}

/** A project as a line of the list. */
export type ProjectLine = ListedProject & {
  readonly phase: Phase
  readonly late: number
  readonly open: number
  /** What is due next, the late first. */
  readonly next: Pick<Followed, 'title' | 'dueOn'> | null
  readonly statusDueOn: Day | null
}

/** A project's line on a day. */
export const lineOf = (project: ListedProject, today: Day): ProjectLine => {
  const rows = followed(project.deliverables, today).filter(({ end, left }) => end === null && left === null)
  const stood = { ...project, period: fromRange(project.period) }
  return {
    ...project,
    phase: phaseOf(stood, today),
    late: rows.filter(({ standing }) => standing === 'late').length,
    open: rows.length,
    next: rows[0] ?? null,
    statusDueOn: statusDueOn(stood),
  }
}

const holdsWords = ({ name, leader, owner }: ListedProject, q: string): boolean =>
  [name, leader ?? '', owner].some((words) => words.toLocaleLowerCase('da').includes(q.toLocaleLowerCase('da')))

/** The lines that a filter lets through, those that need somebody first. */
export const narrowed = (lines: readonly ProjectLine[], { q, place, body, area, phase }: ProjectFilter): readonly ProjectLine[] =>
  lines
    .filter(
      (line) =>
        (q === '' || holdsWords(line, q)) &&
        (place === null || line.municipality_slug === place) &&
        (body === null || line.body.slug === body) &&
        (area === null || line.areas.some(({ slug }) => slug === area)) &&
        (phase === null || line.phase === phase),
    )
    .toSorted((one, other) => phases.indexOf(one.phase) - phases.indexOf(other.phase))
