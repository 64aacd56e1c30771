import { sql } from 'kysely'
import { command, notFound, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { lockFor } from '../plan/guard.ts'
import { maySubmitPlan } from '../policy.ts'
import type { Plan } from '../read.ts'
import { approvalOf, settle } from '../stage.ts'
import { type Board, type Candidate, isMunicipal, isNameable, nameable } from './named.ts'
import { approvalTexts } from './texts.ts'

export type NameDeciders = {
  readonly plan: Id
  readonly step: Id
  /** The sub-agreements that they decide about, for steps per part; empty for steps about the plan. */
  readonly parts: readonly Id[]
  /** Organisations for partners, seats for seats, bodies for bodies. */
  readonly deciders: readonly Id[]
}

const candidatesFor = async ({ tx }: Stage, municipality: number, who: string, ids: readonly Id[]): Promise<readonly Candidate[]> => {
  if (ids.length === 0) return []
  if (who === 'partners') {
    const found = await tx
      .selectFrom('organisation')
      .select(['id', 'name', 'kind'])
      .where('municipality', '=', municipality)
      .where('id', 'in', [...ids])
      .execute()
    return found.map(({ id, name, kind }) => ({ kind: 'partner', organisation: id, name, side: kind }))
  }
  if (who === 'seats') {
    const found = await tx
      .selectFrom('seat')
      .leftJoin('organisation as side', (join) =>
        join.onRef('side.municipality', '=', 'seat.municipality').onRef('side.id', '=', 'seat.represents_id'),
      )
      .select(['seat.id', 'seat.body_id', 'seat.title', 'seat.participation', 'side.kind'])
      .where('seat.municipality', '=', municipality)
      .where('seat.id', 'in', [...ids])
      .execute()
    return found.map(({ id, body_id, title, participation, kind }) => ({
      kind: 'seat',
      seat: id,
      body: body_id,
      title,
      participation: participation as 'member' | 'observer' | 'ad_hoc',
      side: kind,
    }))
  }
  const found = await tx
    .selectFrom('body')
    .select(['id', 'name', 'decides'])
    .where('municipality', '=', municipality)
    .where('id', 'in', [...ids])
    .execute()
  return found.map(({ id, name, decides }) => ({ kind: 'body', body: id, name, decides: decides as 'here' | 'elsewhere' }))
}

/** The plan's board with its municipal seats of today. */
const boardOf = async ({ tx, today }: Stage, { municipality, board }: Plan): Promise<Board | null> => {
  if (!board) return null
  const seats = await tx
    .selectFrom('seat')
    .innerJoin('organisation as side', (join) =>
      join.onRef('side.municipality', '=', 'seat.municipality').onRef('side.id', '=', 'seat.represents_id'),
    )
    .select(['seat.id', 'seat.title', 'side.kind'])
    .where('seat.municipality', '=', municipality)
    .where('seat.body_id', '=', board.id)
    .where('seat.participation', '=', 'member')
    .where(sql<boolean>`seat.period @> ${today}::date`)
    .execute()
  return { id: board.id, municipal: seats.filter(({ kind }) => isMunicipal(kind)) }
}

const rowOf = (candidate: Candidate) => ({
  kind: candidate.kind,
  body_id: candidate.kind === 'partner' ? null : candidate.body,
  seat_id: candidate.kind === 'seat' ? candidate.seat : null,
  organisation_id: candidate.kind === 'partner' ? candidate.organisation : null,
  title: candidate.kind === 'seat' ? candidate.title : candidate.name,
})

/** Somebody who decides in a step of a plan, about a part or the whole, as a row. */
export const deciderRow = (
  { municipality, id }: Pick<Plan, 'municipality' | 'id'>,
  { step, part }: { readonly step: Id; readonly part: Id | null },
  candidate: Candidate,
) => ({
  municipality,
  id: newId(),
  work_id: id,
  step_id: step,
  part_id: part,
  estate_id: null,
  due_on: null,
  meets_on: null,
  ...rowOf(candidate),
})

/**
 * Says who decides in a step, about the plan or about some of its parts; takes the place of who was named before. Refuses somebody unknown,
 * a kind that has no place in the step, an association or its seat in the municipal branch, a seat of another body than the plan's board, a
 * municipal seat left out, an observer, and any change once the plan was sent.
 */
export const nameDeciders = command<NameDeciders, null>('approval.deciders_named', maySubmitPlan, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'submit')
  if (!opened.ok) return opened
  const plan = opened.value
  const { municipality } = plan
  const record = await approvalOf(stage, plan)
  const step = record.steps.find(({ id }) => id === input.step)
  if (!step) throw notFound()
  const abouts: readonly (Id | null)[] = step.per === 'part' ? input.parts : [null]
  const foreign = abouts.some((part) => part !== null && !plan.parts.some(({ id, kind }) => id === part && kind === 'sub'))
  if (abouts.length === 0 || foreign) return refused(at('parts', approvalTexts.phrase(foreign ? 'decide.part_foreign' : 'name.empty')))
  const found = await candidatesFor(stage, municipality, step.who, input.deciders)
  if (found.length < new Set(input.deciders).size) return refused(at('deciders', approvalTexts.phrase('name.unknown')))
  const named = nameable(step, found, await boardOf(stage, plan))
  if (!named.ok) return named
  if (!abouts.every((part) => isNameable(record, step.id, part))) return refused(at('deciders', approvalTexts.phrase('name.sent')))

  const former = record.deciders.filter((decider) => decider.step === step.id && abouts.includes(decider.part)).map(({ id }) => id)
  if (former.length > 0) {
    await stage.tx.deleteFrom('approval_decider').where('municipality', '=', municipality).where('id', 'in', former).execute()
  }
  await stage.tx
    .insertInto('approval_decider')
    .values(abouts.flatMap((part) => named.value.map((candidate) => deciderRow(plan, { step: step.id, part }, candidate))))
    .execute()
  await settle(stage, plan.id)
  return done({
    value: null,
    entry: {
      municipality,
      subject: { kind: 'plan', id: plan.id },
      detail: { step: step.key, parts: input.parts, deciders: input.deciders },
    },
  })
})
