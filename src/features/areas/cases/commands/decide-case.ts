import { command, type Mandate, type Stage } from '#features/identity'
import { setBead, tie } from '#features/thread'
import type { Id } from '#kernel/id'
import { done, type Result, refused } from '#kernel/result'
import { formats } from '#text/format.ts'
import { type Decision, faultsIn } from '../case.ts'
import { designate } from '../designate.ts'
import { mayDecideCases } from '../policy.ts'
import { beforeOf, type Case, chairOf, subjectOf } from '../read.ts'
import { closeSignals, lockCase, move, open, step, tellDesignated } from '../stage.ts'
import { caseTexts } from '../texts.ts'

export type DecideCase = Decision & {
  readonly case: Id
  readonly version: number | undefined
  readonly reasons: string
  readonly item: string | null
}

/** Whose word it is: the chair's in the own seat, or a record from a paper by those who serve the body; refused for everybody else. */
export const speaking = (held: Case, person: Id, mandate: Mandate): Result<{ readonly told: Id | null }> => {
  const chair = chairOf(held, person)
  if (chair) return done({ told: chair.seat })
  if (mandate.role === 'coordinator' || mandate.role === 'secretariat') return done({ told: null })
  return refused({ say: caseTexts.phrase('fault.speaker', { body: held.body.name }) })
}

type Written = {
  readonly step: Id
  readonly told: Id | null
  readonly input: Omit<DecideCase, 'dueOn'>
  readonly forum: { id: Id; isNew: boolean } | null
}

/** Writes what the body decided behind its step, with how much the case had before it. */
const write = async ({ tx, today }: Stage, held: Case, { step: made, told, input, forum }: Written): Promise<void> => {
  const { signals, assessments } = beforeOf(held, today, told)
  await tx
    .insertInto('case_decision')
    .values({
      municipality: held.municipality,
      step_id: made,
      body_id: held.body.id,
      seat_id: told,
      item: input.item,
      paper: input.paper,
      signals,
      assessments,
      without_signal: forum && signals === 0 ? input.withoutSignal : null,
      without_assessment: forum && assessments === 0 ? input.withoutAssessment : null,
      forum_id: forum?.id ?? null,
      forum_is_new: forum?.isNew ?? false,
    })
    .execute()
}

/** A designation lies on the thread as a decision between its area and its forum; what is not decided, or decided against, does not. */
const lie = async ({ tx, now }: Stage, { municipality, area }: Case, made: Id, forum: Id): Promise<void> => {
  const name = caseTexts.in('da')('bead', { area: area.name })
  await setBead(tx, { municipality, id: made, place: 'decision', name, href: `/omraader/${area.slug}#udpegning`, state: 'good' }, now)
  await tie(tx, municipality, area.id, made, now)
  await tie(tx, municipality, made, forum, now)
}

/**
 * What the body decided: to designate the area, not to, or to wait. Designating sets up its forum, or sets the tied one to work, with a word on the residents' part, records the
 * municipality's classification and sets the day of review, all in this act. Refuses everybody but the body's chair and those who record
 * from its papers, and what `faultsIn` says.
 */
export const decideCase = command<DecideCase, Id>('case.decided', mayDecideCases, async (stage, input) => {
  const held = await lockCase(stage, input.case)
  const mandate = stage.permit(subjectOf(held))
  const ready = open(held, 'decide', input.version)
  if (!ready.ok) return ready
  const by = speaking(held, stage.actor.person, mandate)
  if (!by.ok) return by
  const faults = faultsIn(input, beforeOf(held, stage.today, by.value.told))
  if (faults.length > 0) return refused(...faults)
  const { outcome, decidedOn, dueOn, reasons } = input
  const designated = outcome === 'designated' ? await designate(stage, held, input) : null
  if (designated && !designated.ok) return designated
  const made = await step(stage, held, { act: 'decide', outcome, day: decidedOn, reason: reasons, mandate })
  await write(stage, held, { step: made, told: by.value.told, input, forum: designated?.value.forum ?? null })
  if (designated) {
    await lie(stage, held, made, designated.value.forum.id)
    const told = { area: held.area.name, body: held.body.name, day: formats.da.day(decidedOn) }
    await tellDesignated(stage, held, mandate, caseTexts.in('da')('designated.told', told))
  }
  if (outcome === 'declined') await closeSignals(stage, held, mandate, reasons)
  await move(stage, held, {
    act: 'decide',
    outcome,
    due: outcome === 'declined' ? null : dueOn,
    ...(designated && { forum: designated.value.forum.id, classification: designated.value.classification }),
  })
  const { municipality, id } = held
  const detail = { step: made, outcome, forum: designated?.value.forum.id ?? null }
  return done({ value: made, entry: { municipality, subject: { kind: 'case', id }, detail } })
})
