import type { ActiveVacancy } from '#features/bodies'
import type { Mandate } from '#features/identity'
import { addDays, type Day, daysBetween } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Role } from '#kernel/roles'
import { roleTexts } from '#text/roles.ts'
import type { Phrase } from '#text/texts.ts'
import type { State } from '#ui/kit.ts'
import { overviewTexts } from './texts.ts'

/** One thing that waits for somebody. */
export type Todo = {
  readonly state: State
  readonly what: Phrase
  readonly context: Phrase
  readonly href: string
  readonly act: Phrase | null
  readonly due: Day | null
  /** Others must do it, and the reader waits for them. */
  readonly others?: boolean
  /** The plan that it is about. */
  readonly plan?: Id
}

const keys = ['late', 'week', 'later', 'open', 'others'] as const
export type Group = { readonly key: (typeof keys)[number]; readonly todos: readonly Todo[] }

/** Mandates are spoken of this many days before they run out. */
const notice = 60

const say = overviewTexts.phrase

/** The vacancies in the bodies whose seats the reader may fill, one thing to do for each body. */
export const vacancyTodos = (vacancies: readonly ActiveVacancy[]): readonly Todo[] =>
  [...Map.groupBy(vacancies, (vacancy) => vacancy.slug).values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const { body, slug, seat, title } = first
    const names = [first, ...others].map((vacancy) => vacancy.title).join(', ')
    return [
      {
        state: 'missing' as const,
        what: others.length === 0 ? say('task.vacancy', { seat: title }) : say('task.vacancies', { count: others.length + 1, body }),
        context: others.length === 0 ? say('task.vacancy.context', { body }) : say('task.vacancies.context', { names }),
        href: others.length === 0 ? `/organer/${slug}/pladser/${seat}/besaettelse` : `/organer/${slug}#pladser`,
        act: say('task.vacancy.act'),
        due: null,
      },
    ]
  })

const endsSoon = (until: Day | null, today: Day): until is Day => until !== null && daysBetween(today, until) <= notice

/** The reader's own mandates that run out soon. The day shown is the last one inside. */
export const ownMandateTodos = (mandates: readonly Mandate[], today: Day): readonly Todo[] =>
  mandates.flatMap(({ until, role, scopeName, municipalityName }) =>
    endsSoon(until, today)
      ? [
          {
            state: 'wait' as const,
            what: (language) => overviewTexts.in(language)('task.own_mandate', { role: roleTexts.in(language)(role) }),
            context: say('task.own_mandate.context', { place: scopeName ?? municipalityName }),
            href: '/mandat',
            act: null,
            due: addDays(until, -1),
          },
        ]
      : [],
  )

/** Other people's mandates that run out soon, for who may give new ones. */
export const mandateTodos = (
  mandates: readonly { readonly name: string; readonly role: Role; readonly place: string; readonly until: Day | null }[],
  today: Day,
): readonly Todo[] =>
  mandates.flatMap(({ name, role, place, until }) =>
    endsSoon(until, today)
      ? [
          {
            state: 'wait' as const,
            what: say('task.mandate', { name }),
            context: (language) => overviewTexts.in(language)('task.mandate.context', { role: roleTexts.in(language)(role), place }),
            href: '/mandater',
            act: say('task.mandate.act'),
            due: addDays(until, -1),
          },
        ]
      : [],
  )

/** The plans that wait for the reader first, then the others, each in the order they came. */
export const waitingFirst = <P extends { readonly id: Id }>(plans: readonly P[], todos: readonly Todo[]): readonly P[] => {
  const waiting = new Set(todos.flatMap(({ plan, others = false }) => (plan && !others ? [plan] : [])))
  return [...plans.filter(({ id }) => waiting.has(id)), ...plans.filter(({ id }) => !waiting.has(id))]
}

/** What an empty overview teaches, by what its reader's roles are for: deciding, writing, recording, or looking after the registers. */
export const lessonOf = (roles: readonly Role[]): 'decide' | 'write' | 'record' | 'follow' | 'keep' => {
  const holds = (...some: readonly Role[]): boolean => roles.some((role) => some.includes(role))
  if (holds('coordinator', 'secretariat', 'project_leader', 'association_manager')) return 'write'
  if (holds('municipal_seat', 'committee_member', 'institution_leader', 'director')) return 'decide'
  if (holds('estate_minute_taker')) return 'record'
  return holds('fund_officer') ? 'follow' : 'keep'
}

const keyOf = ({ due, others = false }: Todo, today: Day): Group['key'] => {
  if (others) return 'others'
  if (due === null) return 'open'
  if (due < today) return 'late'
  return daysBetween(today, due) <= 7 ? 'week' : 'later'
}

/** What there is to do by when: overdue, this week, later, without a deadline, waiting for others; nearest first, empty groups left out. */
export const grouped = (todos: readonly Todo[], today: Day): readonly Group[] =>
  keys
    .map((key) => ({
      key,
      todos: todos.filter((todo) => keyOf(todo, today) === key).toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9')),
    }))
    .filter((group) => group.todos.length > 0)
