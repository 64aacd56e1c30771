import { type Actor, permitting } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { layingIn } from '../../../../test/setup/lay.ts'
import type { World } from '../../../../test/setup/world.ts'
import { mayRecordDecisions } from '../policy.ts'
import { recordingSubject } from './record-decision.ts'
import type { ApprovalWorld } from './testing-world.ts'

/** The constraint that a write past all commands breaks; null when the database takes it. */
export const brokenBy = async (write: Promise<unknown>): Promise<string | null> => {
  try {
    await write
    return null
  } catch (error) {
    return (error as { constraint?: string }).constraint ?? String(error)
  }
}

/** Writes past all pages and commands, for rules that the database must hold by itself. */
export const sqlOf = (world: World, w: ApprovalWorld) => {
  const lay = layingIn(world)
  const mandateOf = (actor: Actor, plan: Parameters<typeof recordingSubject>[0], decider: Parameters<typeof recordingSubject>[1]) => {
    const [mandate] = permitting(actor, mayRecordDecisions, recordingSubject(plan, decider))
    if (!mandate) throw new Error('Nobody to sign')
    return mandate
  }
  return {
    /** A yes of a decider elsewhere on the version that is submitted now, recorded by the coordinator with a paper of another plan. */
    yes: async (slug: string, by: Id, day: string, commitment: number | null = null): Promise<string | null> => {
      const { plan, record } = await w.read(slug)
      const decider = record.deciders.find(({ id }) => id === by)
      const actor = await w.actor('coordinator')
      const { submission } = record
      if (!decider || !submission) throw new Error('Nobody asked')
      const mandate = mandateOf(actor, plan, decider)
      const paper = await w.one('select id from helhed.stored_file where municipality = 101 limit 1')
      return brokenBy(
        lay('decision', {
          municipality: 101,
          id: newId(),
          work_id: plan.id,
          submission_id: submission.id,
          version_id: submission.version,
          submitted_by: submission.by,
          submitted_on: submission.on,
          step_id: decider.step,
          decides: 'elsewhere',
          decider_id: by,
          part_id: decider.part,
          estate_id: decider.estate,
          outcome: 'approved',
          decided_on: day,
          date_precision: 'day',
          paper_id: paper,
          item: '4',
          page: '2',
          commitment,
          recorded_by: actor.person,
          recorded_for: mandate.actsFor,
          recorded_under: mandate.id,
          recorded_at: new Date(`${day}T10:00:00Z`),
        }),
      )
    },
    /** A confirmation of a recorded decision by the secretariat. */
    confirmation: async (slug: string, decision: Id, day: string): Promise<string | null> => {
      const { plan, record } = await w.read(slug)
      const said = record.decisions.find(({ id }) => id === decision)
      const decider = record.deciders.find(({ id }) => id === said?.decider)
      const actor = await w.actor('secretariat')
      if (!said || !decider) throw new Error('Nothing recorded')
      const mandate = mandateOf(actor, plan, decider)
      return brokenBy(
        lay('decision_confirmation', {
          municipality: 101,
          decision_id: decision,
          decides: 'elsewhere',
          submitted_by: await w.one('select submitted_by as id from helhed.decision where id = $1', decision),
          recorded_by: said.recordedBy,
          recorded_for: said.recordedFor.id,
          verdict: 'confirmed',
          confirmed_by: actor.person,
          confirmed_for: mandate.actsFor,
          confirmed_under: mandate.id,
          confirmed_at: new Date(`${day}T11:00:00Z`),
        }),
      )
    },
    /** Takes somebody out of a step. */
    unname: (decider: Id): Promise<string | null> =>
      brokenBy(world.superuser.query('delete from helhed.approval_decider where id = $1', [decider])),
    /** Puts another administration into a step about a part. */
    name: async (slug: string, key: string, part: number): Promise<string | null> => {
      const { plan, record } = await w.read(slug)
      const about = plan.parts.find(({ number }) => number === part)
      const row = { municipality: 101, id: newId(), work_id: plan.id, step_id: record.steps.find((step) => step.key === key)?.id ?? '' }
      const who = await w.one(`select id from helhed.organisation where municipality = 101 and name = 'Børne- og Ungdomsforvaltningen'`)
      return brokenBy(
        lay('approval_decider', { ...row, part_id: about?.id ?? null, kind: 'partner', organisation_id: who, title: 'Lokale ledere' }),
      )
    },
  }
}
