import { sql } from 'kysely'
import { type Mandate, notFound, type Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { at, heldBy, type Refusal, type Result, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { type Act, after, can, type Outcome } from './case.ts'
import { type Case, readCase } from './read.ts'
import type { StepRow } from './rows.ts'
import { caseTexts } from './texts.ts'

/** Locks a case for the length of the command and reads it; not found when the actor may not even read it. */
export const lockCase = async (stage: Stage, id: Id): Promise<Case> => {
  const locked = await stage.tx.selectFrom('area_case').select('slug').where('id', '=', id).forUpdate().executeTakeFirst()
  const held = locked && (await readCase(stage.tx, stage.actor, locked.slug, stage.today))
  if (!held) throw notFound()
  return held
}

/** Refuses an act that the state does not have, and one that was begun on an older version. */
export const open = (held: Case, act: Act, version: number | undefined): Result<null> =>
  can(held.state, act) ? freshEdit(held.version, version) : refused({ say: caseTexts.phrase('fault.act') })

type NewStep = {
  readonly act: StepRow['act']
  readonly outcome: Outcome | null
  readonly day: Day
  readonly reason: string
  readonly mandate: Mandate
}

/** Writes the case's next step. */
export const step = async (
  { tx, actor, now }: Stage,
  { municipality, id, steps }: Pick<Case, 'municipality' | 'id' | 'steps'>,
  { act, outcome, day, reason, mandate }: NewStep,
): Promise<Id> => {
  const made = newId()
  await tx
    .insertInto('case_step')
    .values({
      municipality,
      id: made,
      case_id: id,
      number: Math.max(0, ...steps.map(({ number }) => number)) + 1,
      act,
      outcome,
      happened_on: day,
      reason,
      recorded_by: actor.person,
      recorded_under: mandate.id,
      recorded_at: now,
    })
    .execute()
  return made
}

type Moved = {
  readonly act: Act
  readonly outcome?: Outcome | null
  readonly due?: Day | null
  readonly forum?: Id
  readonly classification?: Id
}

/** Moves a case to where the act leaves it; the day that comes next stays unless the act says another. */
export const move = async ({ tx }: Stage, held: Case, { act, outcome = null, due, forum, classification }: Moved): Promise<void> => {
  const { municipality, id, state, version } = held
  await tx
    .updateTable('area_case')
    .set({
      state: after(state, act, outcome),
      version: version + 1,
      ...(due !== undefined && { due_on: due }),
      ...(forum && { forum_id: forum }),
      ...(classification && { classification_id: classification }),
    })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

type Told = { readonly mandate: Mandate; readonly kind: 'gathered' | 'decided' | 'closed'; readonly words: string | null }

/** Writes one thing that became of some signals, to be read by those who wrote them. */
const enterAll = async (
  { tx, actor, now }: Stage,
  municipality: number,
  signals: readonly Id[],
  { mandate, kind, words }: Told,
): Promise<void> => {
  if (signals.length === 0) return
  const common = { municipality, kind, words, recorded_by: actor.person, recorded_under: mandate.id, recorded_at: now }
  await tx
    .insertInto('signal_entry')
    .values(signals.map((signal) => ({ ...common, id: newId(), signal_id: signal })))
    .execute()
}

const openOf = ({ signals }: Case): readonly Id[] => signals.filter(({ state }) => state !== 'closed').map(({ id }) => id)

/** Tells the writers of some signals what became of them: gathered in the case, or closed with its reason. */
export const tellWriters = async (
  stage: Stage,
  { municipality, id }: Pick<Case, 'municipality' | 'id'>,
  signals: readonly Id[],
  { mandate, kind, words }: Told & { readonly kind: 'gathered' | 'closed' },
): Promise<void> => {
  if (signals.length === 0) return
  await stage.tx
    .updateTable('signal')
    .set({ state: kind === 'closed' ? 'closed' : 'in_case', case_id: id, waiting_since: null, version: sql`version + 1` })
    .where('municipality', '=', municipality)
    .where('id', 'in', signals)
    .execute()
  await enterAll(stage, municipality, signals, { mandate, kind, words })
}

/** Tells the writers of a case's open signals that the area was designated; the signals stay in the case. */
export const tellDesignated = (stage: Stage, held: Case, mandate: Mandate, words: string): Promise<void> =>
  enterAll(stage, held.municipality, openOf(held), { mandate, kind: 'decided', words })

/** Closes what is still open of a case's signals when the case ends, with the reason that its writers read. */
export const closeSignals = (stage: Stage, held: Case, mandate: Mandate, reason: string): Promise<void> =>
  tellWriters(stage, held, openOf(held), { mandate, kind: 'closed', words: reason })

/** What the database's own rules say, as sentences at the fields; null for an accident. */
const sentenceOf = (error: unknown): Refusal | null =>
  (error as { constraint?: string }).constraint === 'area_case_once_at_a_time' ? at('area', caseTexts.phrase('fault.known')) : null

/** Runs a change whose refusal may come from the database's own rules. */
export const held = heldBy(sentenceOf)
