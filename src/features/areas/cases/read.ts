import type { Tx } from '#database/database'
import { type Actor, reachOf, type Subject } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Before, Chair } from './case.ts'
import { mayReadCase } from './policy.ts'
import { findCase } from './queries.ts'
import type { CaseRow } from './rows.ts'

/** A case as its page and its commands see it. */
export type Case = CaseRow

/** A case that the actor may read, by any of its addresses. */
export const readCase = (tx: Tx, actor: Actor, slug: string, day: Day): Promise<Case | undefined> =>
  findCase(tx, reachOf(actor, mayReadCase), slug, day)

/** What permissions look at when something is done to a case. */
export const subjectOf = ({ municipality, body, parties }: Pick<Case, 'municipality' | 'body' | 'parties'>): Subject => ({
  municipality,
  bodies: [body.id],
  organisations: parties.map(({ id }) => id),
})

/** The seat in which somebody tells what the body decided; null for everybody else, and where decisions are taken elsewhere. */
export const chairOf = ({ body, chairs }: Pick<Case, 'body' | 'chairs'>, person: Id): Chair | null =>
  body.decides === 'here' ? (chairs.find((chair) => chair.person === person) ?? null) : null

/** What a decision in the case is held against. */
export const beforeOf = (held: Case, today: Day, told: Id | null): Before => ({
  openedOn: held.opened_on,
  today,
  signals: held.signals.length,
  assessments: held.steps.filter(({ act }) => act === 'assess').length,
  assessedOn: held.steps.flatMap(({ act, day }) => (act === 'assess' ? [day] : [])).toSorted()[0] ?? null,
  told,
})
