import { reading } from '#database/database'
import { municipalitiesOf } from '#features/identity'
import type { Id } from '#kernel/id'
import type { World } from '../../../../test/setup/world.ts'
import type { Outcome } from '../approval/approval.ts'
import { confirmDecision } from '../approval/confirm-decision.ts'
import { recordDecision } from '../approval/record-decision.ts'
import { takeDecision } from '../approval/take-decision.ts'
import { actsOf } from '../approval/testing-acts.ts'
import { type ApprovalWorld, must, paperFile, type Who } from '../approval/testing-world.ts'
import { addActivity } from '../part/commands/add-activity.ts'
import type { Amendment } from './amendment.ts'
import { type SendAmendment, sendAmendment } from './commands.ts'
import { amendmentsOf } from './queries.ts'

const yes = { outcome: 'approved' as Outcome, reasons: null, returns: [] as readonly Id[], conditions: [] }

/** What tests do to the amendments of a plan that everybody has approved. */
export const amendingOf = (world: World, w: ApprovalWorld) => {
  const acts = actsOf(w)

  /** A plan that everybody has approved by 21 February 2016. */
  const approved = async (title: string) => {
    const plan = await w.sent(title)
    await acts.municipality(plan.slug)
    await acts.meetings(plan.slug)
    await acts.commit(plan.slug)
    return plan
  }

  const amendments = async (slug: string): Promise<readonly Amendment[]> => {
    const { plan } = await w.read(slug)
    const who = await w.actor('coordinator')
    return reading(world.platform.database, { municipalities: municipalitiesOf(who), person: who.person }, (tx) =>
      amendmentsOf(tx, plan.municipality, plan.id, '2016-03-01'),
    )
  }

  const last = async (slug: string): Promise<Amendment> => {
    const [found] = await amendments(slug)
    if (!found) throw new Error(`${slug} has no amendment`)
    return found
  }

  const addOne = async (plan: Id): Promise<void> => {
    const doing = { interest: null, targetGroup: null, method: null, responsible: null, employer: null, place: null, evidence: null }
    const words = { title: 'Nabohjælp', what: 'Beboere ser til hinandens boliger', from: '2016-06-01', until: '2019-12-01' }
    must(await addActivity(w.on('2016-02-23'), await w.actor('leader'), { plan, part: 2, ...words, ...doing, takesOver: null, goals: [] }))
  }

  const send = async (slug: string, facts: Partial<SendAmendment> = {}, day = '2016-02-24', who: Who = 'leader') => {
    const { plan } = await w.read(slug)
    const saying = { why: 'Beboerne har bedt om det', takesEffectOn: '2016-06-01', asMajor: false, raised: null }
    return sendAmendment(w.on(day), await w.actor(who), { plan: plan.id, ...saying, ...facts })
  }

  const deciderOf = ({ record }: Amendment, key: string): Id => {
    const step = record.steps.find((one) => one.key === key)
    return record.deciders.find((one) => one.step === step?.id)?.id ?? ''
  }

  type Said = { readonly outcome?: Outcome; readonly reasons?: string; readonly commitment?: number; readonly by?: Who }

  /** The chair tells what the board decided about the newest amendment. */
  const board = async (slug: string, { outcome = 'approved', reasons }: Said = {}, day = '2016-02-25') => {
    const { plan } = await w.read(slug)
    const decider = deciderOf(await last(slug), 'board')
    const returns = outcome === 'returned' ? [plan.parts[2]?.id ?? ''] : []
    const decision = { ...yes, outcome, returns, reasons: reasons ?? null }
    return takeDecision(w.on(day), await world.actor('bydel-4-formand'), { plan: plan.id, decider, ...decision })
  }

  /** Records what the council or the fund decided about the newest amendment. */
  const record = async (slug: string, key: 'council' | 'fund', said: Said = {}, day = '2016-02-26') => {
    const { plan } = await w.read(slug)
    const decider = deciderOf(await last(slug), key)
    const { outcome = 'approved', reasons = null, commitment = null, by = 'coordinator' } = said
    const returns = outcome === 'returned' ? [plan.parts[0]?.id ?? ''] : []
    const paper = { decidedOn: day, precision: 'day' as const, commitment, item: '4', page: '2', votes: null, file: paperFile }
    return recordDecision(w.on(day), await w.actor(by), { plan: plan.id, decider, ...yes, outcome, reasons, returns, ...paper })
  }

  const confirm = async (slug: string, decision: Id, by: Who = 'secretariat', day = '2016-02-27') => {
    const { plan } = await w.read(slug)
    return confirmDecision(w.on(day), await w.actor(by), { plan: plan.id, decision, reason: null })
  }

  return { ...acts, approved, amendments, last, addOne, send, deciderOf, board, record, confirm }
}
